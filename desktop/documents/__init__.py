"""What leaves as a file: transcripts and reports as pages, tables and plain text. Pure: words in, words out."""
