package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The faults over the JDK's client. */
class FaultSuiteTest extends FaultContract {
    private final ExecutorService receiving = Executors.newCachedThreadPool();

    @Override
    Transport transport() {
        return JdkTransport.builder().executor(receiving).build();
    }

    @Override
    Set<String> threads() {
        return Set.of("HttpClient-", "pool-");
    }

    @Override
    @BeforeAll
    void runAll() throws Exception {
        super.runAll();
        receiving.shutdown();
        assertThat(receiving.awaitTermination(30, TimeUnit.SECONDS))
                .as("nothing is received any more")
                .isTrue();
    }

    @AfterAll
    void shutdown() {
        receiving.shutdownNow();
    }
}
