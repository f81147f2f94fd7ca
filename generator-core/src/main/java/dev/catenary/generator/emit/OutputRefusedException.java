package dev.catenary.generator.emit;

/** The output folder is not in a state that may be written to; nothing was changed. */
public final class OutputRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    OutputRefusedException(String text, String remedy) {
        super(text);
        this.remedy = remedy;
    }

    /** What the user can do about it, one sentence. */
    public String remedy() {
        return remedy;
    }
}
