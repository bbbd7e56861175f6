"""Speed, measured as ratios within one run, so that figures from different machines can be compared."""
