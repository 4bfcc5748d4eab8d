"""The host's desk: the run sheet with its clock, and the parts of the room at a glance"""
