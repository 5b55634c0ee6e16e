package org.nuprobe.app.command;

/** How numbers are printed. */
enum OutputFormat {
    /** For people. */
    TABLE,
    /** For spreadsheets and plotting programs. */
    CSV,
    /** For programs. */
    JSON
}
