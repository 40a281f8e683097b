"""Output folders: compare them with what a generation writes, and replace them as a whole.

A folder that was written here holds the file `.toolpress.json`, which lists the files that were
written with their SHA-256. It makes files ours: only those are overwritten and removed, whatever
else lies in the folder stays. `write` leaves every folder as it was or as it shall be, also when
it fails or is killed half-way.
"""

from __future__ import annotations

from generator.tree.changes import Changes, compare
from generator.tree.filelist import FILE_LIST
from generator.tree.write import write, write_all

__all__ = ["FILE_LIST", "Changes", "compare", "write", "write_all"]
