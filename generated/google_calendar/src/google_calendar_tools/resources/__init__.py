"""Resources.

Made by `toolpress generate`; change the specs or the templates instead.
"""
