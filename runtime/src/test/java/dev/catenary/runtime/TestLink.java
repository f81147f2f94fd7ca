package dev.catenary.runtime;

import java.util.function.UnaryOperator;

/** A client without links of its own: tests build its chain by hand. */
interface TestLink extends Link<TestLink> {
    static ClientBuilder<TestLink> builder() {
        return new ClientBuilder<TestLink>("Test", here -> () -> here);
    }

    static TestLink of(Chain here) {
        return () -> here;
    }

    static TestLink over(Transport transport) {
        return over(transport, builder -> builder);
    }

    static TestLink over(Transport transport, UnaryOperator<ClientBuilder<TestLink>> more) {
        return more.apply(builder().baseUrl("https://api.example").transport(transport))
                .build();
    }

    default TestLink to(String literal) {
        return chain().to(literal, here -> () -> here);
    }

    default TestLink to(Style style, String name, Object value) {
        return chain().to(style, name, value, here -> () -> here);
    }

    default Request request(String method) {
        return chain().request(method);
    }
}
