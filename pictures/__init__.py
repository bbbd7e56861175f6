"""Charts with their words: one picture for the screen, the wall, a slide and print."""
