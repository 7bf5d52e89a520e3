package port.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Does once what users do, for the launcher to record the classes and call sites that later starts then find prepared.
///
/// Arguments: `reading` for the commands that read sources or `running` for those that compile and run ports, a folder to make and write
/// to, then programs.
public final class Training {
    private Training() {}

    public static void main(String[] arguments) throws IOException {
        HeadStart.begin();
        Path work = Files.createDirectories(Path.of(arguments[1]));
        List<String> programs = new ArrayList<>(List.of(arguments).subList(2, arguments.length));
        // Streams and containers reach code that kernels do not.
        programs.add(Files.writeString(work.resolve("host.cu"), HOST).toString());
        String library = Files.writeString(work.resolve("library.cu"), LIBRARY).toString();

        switch (arguments[0]) {
            case "reading" -> read(programs, library, work);
            case "running" -> runPorts(programs, work);
            default -> throw new IllegalArgumentException("no training: " + arguments[0]);
        }
        // Not a return: threads of a run must not keep the process alive.
        Runtime.getRuntime().halt(0);
    }

    private static void read(List<String> programs, String library, Path work) throws IOException {
        run("scan", List.of(library));
        run("scan", programs);
        run("translate", programs, "-o", work.resolve("ported").toString());
        // What is said of a mistake.
        run(
                "scan",
                List.of(Files.writeString(work.resolve("wrong.cu"), "int main() { return nothing; }\n").toString()));
        run("explain", List.of("PORT9001"));
    }

    private static void runPorts(List<String> programs, Path work) {
        String cache = work.resolve("cache").toString();
        String none = work.resolve("none").toString();
        run("check", programs.subList(0, 1), "--cache", cache, "--baseline", none);
        // The first is remembered now, the others are verified.
        String[] reports = {
            "--json", work.resolve("report.json").toString(), "--html", work.resolve("report.html").toString()
        };
        run(
                "check",
                programs,
                Stream.concat(Stream.of("--cache", cache, "--baseline", none), Stream.of(reports))
                        .toArray(String[]::new));
        // Its kernel is transformed, and found transformed.
        run("run", programs.subList(0, 1));
        run("run", programs.subList(0, 1));
    }

    private static void run(String command, List<String> programs, String... options) {
        var nowhere = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var terminal = new Terminal(InputStream.nullInputStream(), nowhere, nowhere, false, false, Map.of());
        var line = new ArrayList<>(List.of(command));
        line.addAll(programs);
        line.addAll(List.of(options));
        new Port(terminal).run(line.toArray(new String[0]));
    }

    static final String HOST =
            """
            #include <algorithm>
            #include <cstdio>
            #include <iostream>
            #include <map>
            #include <memory>
            #include <string>
            #include <vector>

            template <typename T>
            __global__ void scale(T* values, int count, T by) {
              int i = blockIdx.x * blockDim.x + threadIdx.x;
              if (i < count) values[i] *= by;
            }

            struct Named {
              std::string name;
              std::vector<float> values;
              explicit Named(const char* text) : name(text), values(64, 1.5f) {}
              virtual ~Named() = default;
            };

            int main(int argc, char** argv) {
              auto one = std::make_unique<Named>("one");
              float* device = nullptr;
              if (cudaMalloc(&device, 64 * sizeof(float)) != cudaSuccess) return 1;
              cudaMemcpy(device, one->values.data(), 64 * sizeof(float), cudaMemcpyHostToDevice);
              scale<<<1, 64>>>(device, 64, 2.0f);
              cudaMemcpy(one->values.data(), device, 64 * sizeof(float), cudaMemcpyDeviceToHost);
              std::sort(one->values.begin(), one->values.end(), [](float a, float b) { return a > b; });
              std::map<std::string, int> counts;
              for (const auto& value : one->values) counts[one->name] += static_cast<int>(value);
              for (const auto& [name, count] : counts) std::cout << name << ' ' << count << std::endl;
              std::printf("%d %s\\n", argc, argv[0]);
              cudaFree(device);
              return 0;
            }
            """;

    /// Libraries reach more of C++ than programs do.
    private static final String LIBRARY =
            """
            #include <iomanip>
            #include <iostream>
            #include <map>
            #include <set>
            #include <sstream>
            #include <unordered_map>
            #include <cub/cub.cuh>
            #include <thrust/copy.h>
            #include <thrust/device_vector.h>
            #include <thrust/functional.h>
            #include <thrust/host_vector.h>
            #include <thrust/reduce.h>
            #include <thrust/sort.h>
            #include <thrust/transform.h>

            struct Square {
              __host__ __device__ float operator()(float x) const { return x * x; }
            };

            __global__ void sum(const int* in, int* out) {
              using Reduce = cub::BlockReduce<int, 64>;
              __shared__ typename Reduce::TempStorage storage;
              int all = Reduce(storage).Sum(in[threadIdx.x]);
              if (threadIdx.x == 0) *out = all;
            }

            int main() {
              thrust::host_vector<float> host(64, 2.0f);
              thrust::device_vector<float> values = host;
              thrust::transform(values.begin(), values.end(), values.begin(), Square());
              thrust::sort(values.begin(), values.end());
              float all = thrust::reduce(values.begin(), values.end(), 0.0f, thrust::plus<float>());
              thrust::copy(values.begin(), values.end(), host.begin());
              thrust::device_vector<int> counts(64);
              sum<<<1, 64>>>(thrust::raw_pointer_cast(counts.data()), thrust::raw_pointer_cast(counts.data()));
              std::unordered_map<std::string, int> known;
              std::set<int> seen;
              std::stringstream text;
              text << std::setprecision(3) << all << ' ' << host[0];
              known[text.str()] = static_cast<int>(seen.size());
              std::cout << text.str() << std::endl;
              return 0;
            }
            """;
}
