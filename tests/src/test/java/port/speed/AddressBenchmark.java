package port.speed;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import port.runtime.Float4;
import port.runtime.Float4Ptr;
import port.runtime.FloatPtr;

/// What it costs to reach an element through a pointer, with the arithmetic that CUDA code does; an operation is one element.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@OperationsPerInvocation(AddressBenchmark.COUNT)
public class AddressBenchmark {
    static final int COUNT = 4096;

    private float[] array;
    private FloatPtr numbers;

    @Setup(Level.Trial)
    public void fill() {
        array = new float[COUNT];
        numbers = FloatPtr.local(COUNT);
        for (int i = 0; i < COUNT; i++) {
            array[i] = i;
            numbers.set(i, i);
        }
    }

    /// What the others are compared with.
    @Benchmark
    public float array() {
        float sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += array[i];
        }
        return sum;
    }

    /// `p[i]`
    @Benchmark
    public float indexed() {
        float sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += numbers.get(i);
        }
        return sum;
    }

    /// `p[(long)i]`
    @Benchmark
    public float indexedBy64Bits() {
        float sum = 0;
        for (long i = 0; i < COUNT; i++) {
            sum += numbers.get(i);
        }
        return sum;
    }

    /// `*p++`
    @Benchmark
    public float moved() {
        float sum = 0;
        FloatPtr p = numbers;
        for (int i = 0; i < COUNT; i++) {
            sum += p.get();
            p = p.plus(1);
        }
        return sum;
    }

    /// `((float4 *)p)[i]`
    @Benchmark
    public float reinterpreted() {
        Float4Ptr fours = numbers.as(Float4Ptr.TYPE);
        float sum = 0;
        for (int i = 0; i < COUNT / 4; i++) {
            Float4 four = fours.get(i);
            sum += four.x + four.y + four.z + four.w;
        }
        return sum;
    }

    /// `*(float *)(base + 4 * i)`, where `base` is a number of 64 bits.
    @Benchmark
    public void fromNumbers(OnDevice on, Blackhole sink) {
        on.process.bind(() -> {
            long base = on.onHost.address();
            float sum = 0;
            for (int i = 0; i < COUNT; i++) {
                sum += FloatPtr.ofAddress(base + 4L * i).get();
            }
            sink.consume(sum);
        });
    }
}
