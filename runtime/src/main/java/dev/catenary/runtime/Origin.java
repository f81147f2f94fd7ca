package dev.catenary.runtime;

/**
 * The operation from whose reply something came. What comes keeps it for its messages, so it holds on to nothing that is greater than
 * a text: not to the client, nor to the request.
 *
 * @param url without query and without what may be secret
 */
record Origin(String method, String url) {
    /** Such as {@code GET https://api.example/orders}. */
    @Override
    public String toString() {
        return method + " " + url;
    }
}
