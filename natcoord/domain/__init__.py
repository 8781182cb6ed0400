"""Pure rules over frozen facts: no files, no Qt, no SQL, no words."""
