"""The command line: arguments, progress, result files, exit codes. Does none of the work."""
