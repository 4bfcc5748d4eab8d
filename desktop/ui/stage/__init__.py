"""The stage: a window for a projector or a call, with what everybody may see and nothing else."""
