package dev.catenary.transport.okhttp;

import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okio.AsyncTimeout;

/** Cancels a call when its time is up, through the one thread that Okio watches all clocks with. */
final class Limit extends AsyncTimeout {
    private final Call call;
    private boolean late;

    Limit(Call call) {
        this.call = call;
    }

    /** Starts the clock. */
    void begin(long nanos) {
        timeout(Math.max(1, nanos), TimeUnit.NANOSECONDS);
        enter();
    }

    /** Stops the clock if it runs; whether time was up now or before. */
    boolean end() {
        late |= exit();
        return late;
    }

    /** Ends the call without waiting for what is still to come. */
    void giveUp() {
        call.cancel();
    }

    @Override
    protected void timedOut() {
        call.cancel();
    }
}
