"""Positions → files that scripts, spreadsheets and people can use."""
