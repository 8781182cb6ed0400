"""One function for each thing a user does. The first argument is the open Store."""
