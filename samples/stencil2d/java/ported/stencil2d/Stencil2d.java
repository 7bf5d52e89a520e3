package ported.stencil2d;

import port.runtime.CStdio;
import port.runtime.CudaNumbers;
import port.runtime.Device;
import port.runtime.Dim3;
import port.runtime.FloatPtr;
import port.runtime.HostProcess;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.PointerPtr;

/// Heat spreading over a plate: each step, a cell moves towards the mean of its four neighbours.
///
/// Ported from `stencil2d.cu`.
public final class Stencil2d {
    private Stencil2d() {}

    /// Source: stencil2d.cu:13.
    static int cell(Plate plate, int x, int y) {
        return y * plate.width() + x;
    }

    /// One time step; the border keeps its temperature.
    ///
    /// Source: stencil2d.cu:16.
    @Kernel
    static void heatStep(KernelContext ctx, Plate plate, FloatPtr now, FloatPtr next) {
        plate = plate.copy();
        int x = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x;
        int y = ctx.blockIdx.y * ctx.blockDim.y + ctx.threadIdx.y;
        if (x >= plate.width() || y >= plate.height()) {
            return;
        }
        float here = now.get(cell(plate, x, y));
        if (x > 0 && y > 0 && x < plate.width() - 1 && y < plate.height() - 1) {
            float mean = 0.25f
                    * (now.get(cell(plate, x - 1, y)) + now.get(cell(plate, x + 1, y)) + now.get(cell(plate, x, y - 1))
                    + now.get(cell(plate, x, y + 1)));
            here += plate.conductivity() * (mean - here);
        }
        next.set(cell(plate, x, y), here);
    }

    /// The same step on the host, to check against.
    ///
    /// Source: stencil2d.cu:32.
    static void heatStepOnHost(Plate plate, VectorFloat now, VectorFloat next) {
        for (int y = 0; y < plate.height(); y++) {
            for (int x = 0; x < plate.width(); x++) {
                int i = y * plate.width() + x;
                float here = now.element(i).get();
                if (x > 0 && y > 0 && x < plate.width() - 1 && y < plate.height() - 1) {
                    float mean = 0.25f
                            * (now.element(i - 1).get() + now.element(i + 1).get()
                            + now.element(i - plate.width()).get() + now.element(i + plate.width()).get());
                    here += plate.conductivity() * (mean - here);
                }
                next.element2(i).set(here);
            }
        }
    }

    /// Source: stencil2d.cu:46.
    static int main() {
        Device device = Device.current();
        Plate plate = Plate.of(100, 60, 0.8f);
        int steps = 20;
        int cells = plate.width() * plate.height();
        VectorFloat now = new VectorFloat().construct(cells, FloatPtr.cell(20.0f));
        VectorFloat next = new VectorFloat().construct(cells);
        try {
            for (int x = 0; x < plate.width(); x++) {
                now.element2(x).set(100.0f); // the upper edge is hot,
                now.element2(cells - 1 - x).set(0.0f); // and the lower one is cold
            }

            PointerPtr<FloatPtr> deviceNow = PointerPtr.cell(FloatPtr.TYPE, device.allocateFloats(cells));
            PointerPtr<FloatPtr> deviceNext = PointerPtr.cell(FloatPtr.TYPE, device.allocateFloats(cells));
            device.copyToDevice(deviceNow.get(), now.data(), cells);
            Dim3 block = Dim3.of(16, 16);
            Dim3 grid = Dim3.of(Integer.divideUnsigned(plate.width() + block.x - 1, block.x),
                    Integer.divideUnsigned(plate.height() + block.y - 1, block.y));
            for (int step = 0; step < steps; step++) {
                device.launch(grid, block, ctx -> heatStep(ctx, plate, deviceNow.get(), deviceNext.get()));
                Utility.swap(deviceNow, deviceNext);
                heatStepOnHost(plate, now, next);
                now.swap(next);
            }

            VectorFloat result = new VectorFloat().construct(cells);
            try {
                device.copyToHost(result.data(), deviceNow.get(), cells);
                device.free(deviceNow.get());
                device.free(deviceNext.get());

                float worst = 0.0f;
                for (int i = 0; i < cells; i++) {
                    worst = CudaNumbers.max(worst, Math.abs(result.element2(i).get() - now.element2(i).get()));
                }
                CStdio.printf("stencil: %d steps on %d x %d cells, middle of the second row %.4f, worst error %g\n",
                        steps, plate.width(), plate.height(),
                        (double) result.element2(plate.width() + plate.width() / 2).get(), (double) worst);
                boolean passed = worst <= 1.0e-4f;
                CStdio.printf("%s\n", passed ? "PASSED" : "FAILED");
                return passed ? 0 : 1;
            } finally {
                result.destroy();
            }
        } finally {
            next.destroy();
            now.destroy();
        }
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, Stencil2d::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
