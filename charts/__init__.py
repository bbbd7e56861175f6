"""Frames and finished words in, Plotly figures out. No Streamlit, no files."""
