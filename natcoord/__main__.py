"""``python -m natcoord`` is the same as ``natcoord``."""

import sys

from natcoord.cli import main

if __name__ == "__main__":
    sys.exit(main())
