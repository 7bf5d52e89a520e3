package port.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.preprocess.SourceFiles;
import port.translate.Request;
import port.translate.Translator;

/// Finds out how the parser takes its decisions in the header models and in programs, for the launcher to keep.
///
/// Arguments: the file to write, then source files.
public final class Learning {
    private Learning() {}

    public static void main(String[] arguments) throws IOException {
        var files = new SourceFiles();
        var units = new ArrayList<Path>();
        for (String program : List.of(arguments).subList(1, arguments.length)) {
            units.add(Path.of(program));
        }
        Path headers = Path.of("headers.cu");
        files.put(headers, HEADERS.lines().flatMap(Learning::include).collect(Collectors.joining()));
        units.add(headers);
        Path host = Path.of("host.cu");
        files.put(host, Training.HOST);
        units.add(host);
        Path phrases = Path.of("phrases.cu");
        files.put(phrases, Phrases.all());
        units.add(phrases);
        byte[] learned = Translator.learn(new Request("learning", units, Options.of(Pass.HOST), files));
        Files.write(Path.of(arguments[0]), learned);
    }

    private static Stream<String> include(String line) {
        return Stream.of(line.split(" ")).map(name -> "#include <" + name + ">\n");
    }

    /// What programs use most.
    private static final String HEADERS =
            """
            algorithm array atomic bitset chrono cmath complex deque filesystem forward_list fstream functional future
            iomanip iostream iterator limits list locale map memory mutex numeric optional queue random regex set sstream
            stack stdexcept string string_view thread tuple type_traits unordered_map unordered_set utility valarray variant vector
            cassert cfloat climits cstdint cstdio cstdlib cstring ctime getopt.h math.h omp.h unistd.h sys/time.h
            cooperative_groups.h cooperative_groups/reduce.h cooperative_groups/scan.h cuda_bf16.h cuda_fp16.h cuda_fp8.h mma.h
            cub/cub.cuh cublas_v2.h cufft.h curand.h curand_kernel.h cusparse.h cuda/atomic cuda/barrier cuda/pipeline
            thrust/copy.h thrust/count.h thrust/device_ptr.h thrust/device_vector.h thrust/extrema.h thrust/fill.h
            thrust/for_each.h thrust/functional.h thrust/host_vector.h thrust/inner_product.h thrust/random.h thrust/reduce.h
            thrust/scan.h thrust/sequence.h thrust/sort.h thrust/transform.h thrust/transform_reduce.h thrust/unique.h
            thrust/iterator/counting_iterator.h thrust/iterator/transform_iterator.h thrust/iterator/zip_iterator.h
            """;
}
