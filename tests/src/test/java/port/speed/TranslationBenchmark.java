package port.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import port.cuda.BundledHeaders;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.preprocess.Preprocessed;
import port.preprocess.Preprocessor;
import port.preprocess.SourceFiles;
import port.syntax.Parser;
import port.translate.Request;
import port.translate.Translation;
import port.translate.Translator;

/// What the steps from CUDA to Java cost for a small program with the usual headers, warm.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class TranslationBenchmark {
    private static final String PROGRAM =
            """
            #include <cstdio>
            #include <vector>
            #include <cuda_runtime.h>

            __global__ void scale(int n, float by, const float *x, float *y) {
              int i = blockIdx.x * blockDim.x + threadIdx.x;
              if (i < n) y[i] = by * x[i];
            }

            int main() {
              std::vector<float> host(1000, 1.5f);
              float *x, *y;
              cudaMalloc(&x, host.size() * sizeof(float));
              cudaMalloc(&y, host.size() * sizeof(float));
              cudaMemcpy(x, host.data(), host.size() * sizeof(float), cudaMemcpyHostToDevice);
              scale<<<4, 256>>>(host.size(), 2.0f, x, y);
              cudaMemcpy(host.data(), y, host.size() * sizeof(float), cudaMemcpyDeviceToHost);
              printf("%g\\n", host[999]);
              return 0;
            }
            """;

    private Path folder;
    private Path unit;
    private Preprocessed preprocessed;

    @Setup(Level.Trial)
    public void write() throws IOException {
        folder = Files.createTempDirectory("port-speed");
        unit = Files.writeString(folder.resolve("scale.cu"), PROGRAM);
        preprocessed = preprocess();
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Files.delete(unit);
        Files.delete(folder);
    }

    @Benchmark
    public Preprocessed preprocess() {
        return new Preprocessor(new SourceFiles(), new BundledHeaders()).preprocess(unit, Options.of(Pass.HOST));
    }

    /// From tokens to syntax.
    @Benchmark
    public Object parse() {
        return new Parser().parse(preprocessed);
    }

    /// From files to IR.
    @Benchmark
    public Translation read() {
        return Translator.read(request());
    }

    /// From files to Java.
    @Benchmark
    public Translation translate() {
        return Translator.translate(request());
    }

    private Request request() {
        return new Request("scale", List.of(unit), Options.of(Pass.HOST));
    }
}
