"""Numbers from positions. No screen, no files. NaN means: no known stance."""
