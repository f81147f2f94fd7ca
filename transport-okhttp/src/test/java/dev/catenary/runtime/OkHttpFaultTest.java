package dev.catenary.runtime;

import dev.catenary.transport.okhttp.OkHttpTransport;
import java.util.Set;
import org.junit.jupiter.api.Tag;

/** The faults over OkHttp: {@code mvn -Pfaults}. */
@Tag("faults")
class OkHttpFaultTest extends FaultContract {
    @Override
    Transport transport() {
        return OkHttpTransport.builder().build();
    }

    @Override
    Fault shown(Fault fault) {
        return switch (fault.name()) {
            // To OkHttp, a head that is larger than it takes looks like a connection that was lost before the reply.
            case "a large header field", "header fields for ever" -> fault.sentAgain();
            // OkHttp waits for the reply as long as interim ones come, that is, for all of its time.
            case "100 for ever" -> fault.ending(Fault.End.DEADLINE, Fault.End.DEADLINE);
            default -> fault;
        };
    }

    @Override
    Set<String> threads() {
        return Set.of("catenary-okhttp", "pool-");
    }
}
