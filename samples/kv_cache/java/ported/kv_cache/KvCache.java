package ported.kv_cache;

import port.runtime.CStdio;
import port.runtime.CStdlib;
import port.runtime.CudaRuntime;
import port.runtime.Device;
import port.runtime.Dim3;
import port.runtime.FloatPtr;
import port.runtime.HostProcess;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.PointerPtr;

/// A paged cache of keys and values, as inference servers keep it: new tokens are appended page by page, and
/// gathered back in order for attention.
///
/// Ported from `kv_cache.cu`.
public final class KvCache {
    static final int PAGE_TOKENS = 16;
    static final int cudaSuccess = 0;

    private KvCache() {}

    /// Source: kv_cache.cu:27.
    static FloatPtr slot(Cache cache, int sequence, int position) {
        int page = cache.table().get(sequence * cache.maxPages() + position / PAGE_TOKENS);
        return cache.pages().plus(((long) page * PAGE_TOKENS + position % PAGE_TOKENS) * cache.width());
    }

    /// Block (t, s) stores token t of sequence s behind the tokens that are there already.
    ///
    /// Source: kv_cache.cu:33.
    @Kernel
    static void append(KernelContext ctx, Cache cache, FloatPtr tokens, IntPtr lengths, int count) {
        int token = ctx.blockIdx.x;
        int sequence = ctx.blockIdx.y;
        FloatPtr to = slot(cache, sequence, lengths.get(sequence) + token);
        FloatPtr from = tokens.plus((sequence * count + token) * cache.width());
        for (int i = ctx.threadIdx.x; i < cache.width(); i += ctx.blockDim.x) {
            to.set(i, from.get(i));
        }
    }

    /// Copies the first `length` tokens of a sequence into one contiguous buffer.
    ///
    /// Source: kv_cache.cu:44.
    @Kernel
    static void gather(KernelContext ctx, Cache cache, int sequence, int length, FloatPtr out) {
        int total = length * cache.width();
        for (int i = ctx.blockIdx.x * ctx.blockDim.x + ctx.threadIdx.x; i < total;
                i += ctx.gridDim.x * ctx.blockDim.x) {
            int position = i / cache.width();
            out.set(i, slot(cache, sequence, position).get(i % cache.width()));
        }
    }

    /// What token `position` of `sequence` holds at component `i`.
    ///
    /// Source: kv_cache.cu:53.
    static float valueOf(int sequence, int position, int i) {
        return sequence * 1000.0f + position + i * 0.001f;
    }

    /// Source: kv_cache.cu:55.
    static int main() {
        Device device = Device.current();
        int sequences = 3;
        int maxPages = 4;
        int width = 40;
        int rounds = 5;
        int perRound = 7; // tokens appended to each sequence in one round

        Cache cache = new Cache();
        cache.maxPages(maxPages);
        cache.width(width);
        long pageBytes = PAGE_TOKENS * width * (long) Float.BYTES;
        {
            int status = CudaRuntime.malloc(cache.pagesPtr(), sequences * maxPages * pageBytes);
            if (status != cudaSuccess) {
                CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", "kv_cache.cu", 66, CudaRuntime.getErrorString(status));
                CStdlib.exit(1);
            }
        }
        {
            cache.table(device.allocateInts(sequences * maxPages));
            int status = device.status();
            if (status != cudaSuccess) {
                CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", "kv_cache.cu", 67, CudaRuntime.getErrorString(status));
                CStdlib.exit(1);
            }
        }
        {
            device.fillBytes(cache.pages(), 0, sequences * maxPages * pageBytes);
            int status = device.status();
            if (status != cudaSuccess) {
                CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", "kv_cache.cu", 68, CudaRuntime.getErrorString(status));
                CStdlib.exit(1);
            }
        }

        // Pages are handed out in an order that mixes the sequences.
        VectorInt table = new VectorInt().construct(sequences * maxPages);
        try {
            for (int i = 0; i < sequences * maxPages; i++) {
                table.element(i).set(i * 5 % (sequences * maxPages));
            }
            {
                device.copyToDevice(cache.table(), table.data(), table.size());
                int status = device.status();
                if (status != cudaSuccess) {
                    CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", "kv_cache.cu", 75,
                            CudaRuntime.getErrorString(status));
                    CStdlib.exit(1);
                }
            }

            FloatPtr deviceTokens;
            IntPtr deviceLengths;
            {
                deviceTokens = device.allocateFloats(sequences * perRound * width);
                int status = device.status();
                if (status != cudaSuccess) {
                    CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", "kv_cache.cu", 79,
                            CudaRuntime.getErrorString(status));
                    CStdlib.exit(1);
                }
            }
            {
                deviceLengths = device.allocateInts(sequences);
                int status = device.status();
                if (status != cudaSuccess) {
                    CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", "kv_cache.cu", 80,
                            CudaRuntime.getErrorString(status));
                    CStdlib.exit(1);
                }
            }
            VectorInt lengths = new VectorInt().construct(sequences, IntPtr.cell(0));
            try {
                for (int round = 0; round < rounds; round++) {
                    VectorFloat tokens = new VectorFloat().construct();
                    try {
                        for (int s = 0; s < sequences; s++) {
                            for (int t = 0; t < perRound; t++) {
                                for (int i = 0; i < width; i++) {
                                    tokens.push_back(valueOf(s, lengths.element(s).get() + t, i));
                                }
                            }
                        }
                        {
                            device.copyToDevice(deviceTokens, tokens.data(), tokens.size());
                            int status = device.status();
                            if (status != cudaSuccess) {
                                CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", "kv_cache.cu", 91,
                                        CudaRuntime.getErrorString(status));
                                CStdlib.exit(1);
                            }
                        }
                        {
                            device.copyToDevice(deviceLengths, lengths.data(), sequences);
                            int status = device.status();
                            if (status != cudaSuccess) {
                                CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", "kv_cache.cu", 92,
                                        CudaRuntime.getErrorString(status));
                                CStdlib.exit(1);
                            }
                        }
                        Cache cache2 = cache.copy();
                        FloatPtr tokens2 = deviceTokens;
                        IntPtr lengths2 = deviceLengths;
                        device.launch(Dim3.of(perRound, sequences), 32,
                                ctx -> append(ctx, cache2, tokens2, lengths2, perRound));
                        {
                            int status = CudaRuntime.getLastError();
                            if (status != cudaSuccess) {
                                CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", "kv_cache.cu", 94,
                                        CudaRuntime.getErrorString(status));
                                CStdlib.exit(1);
                            }
                        }
                        for (IntPtr at = lengths.begin(), end = lengths.end(); !at.isSame(end); at = at.plus(1)) {
                            IntPtr length = at;
                            length.add(0, perRound);
                        }
                    } finally {
                        tokens.destroy();
                    }
                }

                int wrong = 0;
                PointerPtr<FloatPtr> deviceOut = PointerPtr.local(FloatPtr.TYPE, 1);
                {
                    int status = CudaRuntime.malloc(deviceOut, maxPages * pageBytes);
                    if (status != cudaSuccess) {
                        CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", "kv_cache.cu", 102,
                                CudaRuntime.getErrorString(status));
                        CStdlib.exit(1);
                    }
                }
                for (int s = 0; s < sequences; s++) {
                    Cache cache2 = cache.copy();
                    int sequence = s;
                    int length = lengths.element(s).get();
                    FloatPtr out = deviceOut.get();
                    device.launch(4, 64, ctx -> gather(ctx, cache2, sequence, length, out));
                    VectorFloat out2 = new VectorFloat().construct(lengths.element(s).get() * width);
                    try {
                        {
                            device.copyToHost(out2.data(), deviceOut.get(), out2.size());
                            int status = device.status();
                            if (status != cudaSuccess) {
                                CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", "kv_cache.cu", 106,
                                        CudaRuntime.getErrorString(status));
                                CStdlib.exit(1);
                            }
                        }
                        for (int position = 0; position < lengths.element(s).get(); position++) {
                            for (int i = 0; i < width; i++) {
                                if (out2.element(position * width + i).get() != valueOf(s, position, i)) {
                                    wrong++;
                                }
                            }
                        }
                    } finally {
                        out2.destroy();
                    }
                }
                {
                    device.free(cache.pages());
                    int status = device.status();
                    if (status != cudaSuccess) {
                        CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", "kv_cache.cu", 115,
                                CudaRuntime.getErrorString(status));
                        CStdlib.exit(1);
                    }
                }
                {
                    device.free(cache.table());
                    int status = device.status();
                    if (status != cudaSuccess) {
                        CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", "kv_cache.cu", 116,
                                CudaRuntime.getErrorString(status));
                        CStdlib.exit(1);
                    }
                }
                {
                    device.free(deviceTokens);
                    int status = device.status();
                    if (status != cudaSuccess) {
                        CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", "kv_cache.cu", 117,
                                CudaRuntime.getErrorString(status));
                        CStdlib.exit(1);
                    }
                }
                {
                    device.free(deviceLengths);
                    int status = device.status();
                    if (status != cudaSuccess) {
                        CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", "kv_cache.cu", 118,
                                CudaRuntime.getErrorString(status));
                        CStdlib.exit(1);
                    }
                }
                {
                    device.free(deviceOut.get());
                    int status = device.status();
                    if (status != cudaSuccess) {
                        CStdio.fprintf(CStdio.stderr(), "%s:%d: %s\n", "kv_cache.cu", 119,
                                CudaRuntime.getErrorString(status));
                        CStdlib.exit(1);
                    }
                }
                CStdio.printf("kv cache: %d sequences of %d tokens, %d wrong\n", sequences, lengths.element(0).get(),
                        wrong);
                CStdio.printf("%s\n", wrong == 0 ? "PASSED" : "FAILED");
                return wrong == 0 ? 0 : 1;
            } finally {
                lengths.destroy();
            }
        } finally {
            table.destroy();
        }
    }

    /// Runs the program and ends the JVM with its exit code.
    public static void main(String[] args) {
        HostProcess.main(args, KvCache::run);
    }

    /// The program as a part of a process: initial values of its variables, then `main`.
    public static int run(HostProcess process) {
        return main();
    }
}
