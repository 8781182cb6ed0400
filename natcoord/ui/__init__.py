"""The window: pages read again when the Workspace says which tables changed."""
