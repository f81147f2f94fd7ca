package dev.catenary.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides where a redirect leads (RFC 9110 §15.4) and whether it is followed: only if the caller's options say so, never
 * from {@code https} to {@code http}, and no further than they allow.
 */
final class Redirects {
    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);

    private Redirects() {}

    /** A step on: what is sent where. */
    record Hop(String method, URI uri, boolean withBody, boolean elsewhere) {}

    static boolean isRedirect(TransportReply reply) {
        return STATUSES.contains(reply.status());
    }

    /** Where a reply leads; null if it is no redirect or is not to be followed. */
    static @Nullable Hop next(CallOptions options, WireRequest request, TransportReply reply) {
        if (!isRedirect(reply) || refusal(options, request, reply) != null) {
            return null;
        }
        URI target = target(request, reply);
        if (target == null) {
            return null;
        }
        boolean asGet = becomesGet(request.method(), reply.status());
        return new Hop(
                asGet ? "GET" : request.method(),
                target,
                !asGet,
                request.isElsewhere() || !origin(target).equals(origin(request.uri())));
    }

    /** Why a redirect is not followed; null if it is. No part of its target is in the text. */
    static @Nullable String refusal(CallOptions options, WireRequest request, TransportReply reply) {
        if (options.redirects() == 0) {
            return "redirects are not followed";
        }
        if (request.redirects() >= options.redirects()) {
            return "more than " + options.redirects() + " redirects are not followed";
        }
        URI target = target(request, reply);
        if (target == null) {
            return "it does not say where to";
        }
        if (request.uri().getScheme().equalsIgnoreCase("https")
                && !target.getScheme().equalsIgnoreCase("https")) {
            return "it leads from https to http";
        }
        Payload body = request.payload();
        boolean sendsBody = body != null && !becomesGet(request.method(), reply.status());
        return sendsBody && !body.isRepeatable() ? "the body can be read only once" : null;
    }

    /** RFC 9110 §15.4.2 and §15.4.3 let a POST become a GET, as all user agents do; §15.4.4 demands it of all but HEAD. */
    private static boolean becomesGet(String method, int status) {
        return status == 303
                ? !method.equals("HEAD") && !method.equals("GET")
                : (status == 301 || status == 302) && method.equals("POST");
    }

    /** The absolute target without its fragment; null if there is none that can be called. */
    private static @Nullable URI target(WireRequest request, TransportReply reply) {
        String location = reply.headers().get("Location");
        if (location == null || location.isBlank()) {
            return null;
        }
        try {
            URI to = request.uri().resolve(new URI(location.strip()));
            String scheme = String.valueOf(to.getScheme()).toLowerCase(Locale.ROOT);
            boolean callable = (scheme.equals("http") || scheme.equals("https"))
                    && to.getHost() != null
                    // RFC 9110 §4.2.4: in a reference from elsewhere it is an error, and likely a trick.
                    && to.getRawUserInfo() == null;
            return callable ? withoutFragment(to) : null;
        } catch (URISyntaxException unusable) {
            return null;
        }
    }

    private static URI withoutFragment(URI uri) {
        String text = uri.toASCIIString();
        int fragment = text.indexOf('#');
        return URI.create(fragment < 0 ? text : text.substring(0, fragment));
    }

    /** RFC 6454 §4: scheme, host and port. */
    static String origin(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port;
    }
}
