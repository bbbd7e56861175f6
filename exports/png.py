"""A PNG's size on paper, which a browser leaves out: without it an office program takes 96 px for an inch."""

import struct
import zlib

_SIGNATURE_AND_HEAD = 8 + 25
_PER_METRE = 39.37007874


def at_dots_per_inch(png: bytes, dots: float) -> bytes:
    """The same picture, with so many of its px on an inch of paper.

    Raises
    ------
    ValueError
        Where it is no PNG.
    """
    if png[:8] != b"\x89PNG\r\n\x1a\n" or png[12:16] != b"IHDR":
        raise ValueError("this is no PNG")
    density = round(dots * _PER_METRE)
    chunk = b"pHYs" + struct.pack(">IIB", density, density, 1)
    written = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return png[:_SIGNATURE_AND_HEAD] + written + png[_SIGNATURE_AND_HEAD:]
