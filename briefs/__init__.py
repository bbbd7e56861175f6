"""The hearing brief: what an actor asks for, who is with it, and on what all that rests."""
