package dev.catenary.generator.problem;

/** How much a problem weighs: an error refuses the description, a warning is repaired or listed, a note only explains. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
