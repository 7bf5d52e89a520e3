package port.runtime.emulator;

import java.util.ArrayList;
import java.util.List;
import port.runtime.Fault;
import port.runtime.KernelLaunch;
import port.runtime.KernelScope;
import port.runtime.spi.Accelerator;
import port.runtime.spi.LaunchRequest;

/// Runs a launch with one virtual thread for each CUDA thread, straight from the definition: slow and simple.
final class ThreadOracle implements Accelerator {
    @Override
    public void launch(LaunchRequest request) {
        for (long block = 0; block < request.grid().size(); block++) {
            var shared = new OracleBlock(request, block);
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < request.block().size(); i++) {
                var context = new OracleContext(shared, request, block, i);
                threads.add(
                        Thread.ofVirtual()
                                .unstarted(
                                        () -> KernelScope.run(request.device(), () -> run(request, shared, context))));
            }
            threads.forEach(Thread::start);
            threads.forEach(ThreadOracle::join);
            shared.rethrow();
        }
    }

    private static void run(LaunchRequest request, OracleBlock block, OracleContext context) {
        try {
            request.kernel().run(context);
        } catch (Fault fault) {
            block.fail(fault);
        } finally {
            block.end(context.thread());
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String nameOf(KernelLaunch kernel) {
        return "kernel";
    }

    @Override
    public void close() {}
}
