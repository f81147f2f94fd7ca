package dev.catenary.runtime;

import java.net.URI;

/**
 * Where a request goes, before its query.
 *
 * @param url as it is sent
 * @param shown the URL without values of parameters that may be secret
 * @param chain the links that make the path
 * @param end what the path has after them: a slash or nothing
 */
record Target(String url, String shown, Chain chain, String end) {
    /** @param server base URL without a slash at its end */
    static Target of(String server, Chain chain, String slash) {
        StringBuilder text = new StringBuilder(server.length() + chain.pathLength() + 1).append(server);
        chain.addPath(text);
        // RFC 9112 §3.2.1: an empty path is sent as a slash, so interceptors must see it as one.
        boolean empty = text.length() == server.length()
                && slash.isEmpty()
                && URI.create(server).getRawPath().isEmpty();
        String end = empty ? "/" : slash;
        String url = text.append(end).toString();
        if (!chain.isSecret()) {
            return new Target(url, url, chain, end);
        }
        StringBuilder shown = new StringBuilder(url.length()).append(server);
        chain.addShown(shown);
        return new Target(url, shown.append(end).toString(), chain, end);
    }

    /** The same operation at another URL, which a server gave; what is shown stays as it is. */
    Target at(String otherUrl) {
        return new Target(otherUrl, shown, chain, end);
    }

    /** The path with names in place of values, without the server's own path. */
    String template() {
        StringBuilder template = new StringBuilder();
        chain.addTemplate(template);
        template.append(end);
        return template.isEmpty() ? "/" : template.toString();
    }
}
