"""A view of the dashboard as slides: what one sees at once, for the wall and for PowerPoint alike."""
