package port.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import port.runtime.spi.Accelerator;
import port.runtime.spi.LaunchRequest;

final class ReadinessTest {
    private final List<String> calls = new CopyOnWriteArrayList<>();

    @Test
    void deviceGetsReadyOnceAndBeforeItIsClosed() {
        run(ProcessTime.system());

        assertEquals(List.of("made", "ready", "closed"), calls);
    }

    @Test
    void nothingHappensWhereTimeIsCounted() {
        run(ProcessTime.counting(0));

        assertEquals(List.of(), calls);
    }

    @Test
    void faultOfItIsLeftToTheFirstLaunch() {
        calls.add("broken");

        run(ProcessTime.system());

        assertEquals(List.of("broken", "made", "ready", "closed"), calls);
    }

    private void run(ProcessTime time) {
        HostProcess process = HostProcess.builder().time(time).accelerator(this::make).build();
        try {
            int status =
                    process.run(running -> {
                        running.device().allocateInts(4);
                        running.device().allocateInts(4);
                        return 3;
                    });
            assertEquals(3, status);
        } finally {
            process.close();
        }
    }

    private Accelerator make() {
        calls.add("made");
        return new Accelerator() {
            @Override
            public void getReady(Device device) {
                calls.add("ready");
                if (calls.contains("broken")) {
                    throw new HostFault(FaultCode.DEFECT, "this kernel cannot be run");
                }
            }

            @Override
            public void launch(LaunchRequest request) {
                calls.add("launched");
            }

            @Override
            public String nameOf(KernelLaunch kernel) {
                return "kernel";
            }

            @Override
            public void close() {
                calls.add("closed");
            }
        };
    }
}
