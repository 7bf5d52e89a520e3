package port.reference.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.reference.memory.Allocation;
import port.reference.memory.Shadow;
import port.reference.memory.Space;
import port.reference.memory.Watcher;
import port.source.Span;

/// Sees the accesses of one block at a time, and finds those that nothing orders.
///
/// Two accesses are ordered if one thread makes both, if a barrier that both threads pass lies between them, or if a kernel ends between
/// them. What lanes of a warp do is ordered by warp operations alone; no lockstep is assumed, unless the checks say so.
public final class Watch implements Watcher {
    private static final int WARP_BITS = 5;
    private static final long NEVER = Long.MAX_VALUE;
    private static final long NO_LOCKSTEP = -1;

    private final Timeline timeline;
    private final Findings findings;
    private final boolean races;
    private final long lockstep;
    private final boolean on;
    private final Fences fences;

    private int block;
    private List<Span> calls = List.of();
    private boolean interleaved;
    private int gridPhase;

    /// The stamp of each lane.
    private long[] now = {};

    /// The first stamps of the block, of the stretch since its last barrier, and of that since the last operation of each warp.
    private long blockStart;

    private long phaseStart;
    private long[] warpStart = {};

    /// What is less is of another block, unless blocks take turns.
    private long foreign;

    /// The first stamp of the youngest of these stretches, unless lanes run in lockstep.
    private long youngest = NEVER;

    // The access that an intrinsic is about to make.
    private int callLane;
    private int callSite;
    private boolean callAtomic;

    public Watch(Timeline timeline, Findings findings, Checks checks) {
        this.timeline = timeline;
        this.findings = findings;
        this.races = checks.races();
        this.lockstep = ~(checks.lockstep() - 1L);
        this.on = checks.watch();
        this.fences = new Fences(timeline);
    }

    /// The race or the like that was found first and makes the result meaningless.
    public Optional<Diagnostic> firstFault() {
        return findings.firstFault();
    }

    /// A watch for code that is not watched.
    public static Watch none() {
        return new Watch(new Timeline(), new Findings(new Sites(), Callers.NONE), Checks.NONE);
    }

    // What happens to threads.

    /// Says where to look for the calls that lanes make together, for messages.
    public void follow(List<Span> callsOfLanes) {
        calls = callsOfLanes;
    }

    /// A block of `threads` threads begins.
    ///
    /// @param turns whether other blocks run before it has ended
    public void enterBlock(int number, int threads, boolean turns) {
        if (!on) {
            return;
        }
        block = number;
        interleaved = turns;
        gridPhase = 0;
        if (now.length != threads) {
            now = new long[threads];
            warpStart = new long[(threads + 31) / 32];
        }
        fences.clear();
        passBarrier();
        blockStart = turns ? NEVER : phaseStart;
        foreign = turns ? 0 : phaseStart;
    }

    /// All threads of the block have met.
    public void passBarrier() {
        if (!on) {
            return;
        }
        phaseStart = timeline.begin(block);
        for (int lane = 0; lane < now.length; lane++) {
            now[lane] = phaseStart | lane;
        }
        Arrays.fill(warpStart, phaseStart);
        begin(phaseStart);
        fences.meet();
    }

    /// Lanes of a warp have met.
    ///
    /// @param lanes as 32 bits
    public void passWarp(int warp, int lanes) {
        if (!on) {
            return;
        }
        long start = timeline.begin(block);
        for (int rest = lanes; rest != 0; rest &= rest - 1) {
            int lane = (warp << WARP_BITS) + Integer.numberOfTrailingZeros(rest);
            now[lane] = start | lane;
        }
        warpStart[warp] = start;
        begin(start);
    }

    private void begin(long stretch) {
        youngest = lockstep == NO_LOCKSTEP ? stretch : NEVER;
    }

    /// All blocks of the grid have met.
    public void passGrid() {
        if (on) {
            gridPhase++;
            timeline.passGrid(gridPhase);
            passBarrier();
        }
    }

    /// Warps of the block have met at different barriers.
    public void noteBarriers(Span place, Span other) {
        findings.add(
                Diagnostic.warning(Code.BARRIERS_APART, place, "warps of a block meet at different barriers")
                        .withNote(other, "others wait here"));
    }

    /// A thread has carried out a fence.
    public void fence(int lane) {
        if (races) {
            fences.fence(lane);
        }
    }

    // What intrinsics do.

    /// Says who is about to access memory through an intrinsic, and where.
    public void enter(int lane, int site, boolean atomic) {
        callLane = lane;
        callSite = site;
        callAtomic = atomic;
    }

    @Override
    public void read(Allocation found, long address, long bytes) {
        if (!callAtomic) {
            pieces(found, address, bytes, (at, size) -> read(found, at, size, callLane, callSite));
            return;
        }
        if (found.shadow != Shadow.UNWATCHED) {
            checkValue(found, address - found.address(), (int) bytes, callLane, callSite);
        }
        if (races && fences.anyYet()) {
            // A swap that fails stores nothing, and is told all the same.
            fences.acquireAt(address, callLane);
        }
    }

    @Override
    public void write(Allocation found, long address, long bytes, boolean changes) {
        if (found.shadow == Shadow.UNWATCHED) {
            return;
        }
        long flags = (changes ? Stamp.CHANGED : 0) | (callAtomic ? Stamp.ATOMIC : 0);
        pieces(found, address, bytes, (at, size) -> write(found, at, size, callLane, callSite, flags));
        if (callAtomic && races && fences.anyYet()) {
            now[callLane] = fences.meetAt(address, now[callLane], block, phaseStart, changes);
        }
    }

    /// If nobody looks at what was found either, no thread can tell that anything was done.
    @Override
    public void keep(Allocation found, long address, long bytes) {
        if (!findings.sites().isDropped(callSite)) {
            write(found, address, bytes, false);
        } else if (races && fences.anyYet()) {
            fences.acquireAt(address, callLane);
        }
    }

    /// A part of an access.
    @FunctionalInterface
    private interface Piece {
        void access(long address, int bytes);
    }

    /// Takes a range of bytes apart into words and what is left at its ends.
    private static void pieces(Allocation found, long address, long bytes, Piece piece) {
        if (found.shadow == Shadow.UNWATCHED) {
            return;
        }
        long at = address;
        long end = address + bytes;
        while (at < end) {
            int size = (at & 3) == 0 && end - at >= 4 ? 4 : 1;
            piece.access(at, size);
            at += size;
        }
    }

    // What compiled code does.

    /// A thread reads `bytes` bytes, a power of 2.
    void read(Allocation found, long address, int bytes, int lane, int site) {
        Shadow shadow = found.shadow;
        if (shadow == Shadow.UNWATCHED) {
            return;
        }
        long offset = address - found.address();
        checkValue(found, offset, bytes, lane, site);
        if (races && (bytes != 1 << shadow.shift || !isSimple(found, shadow, offset, lane, site))) {
            readCells(found, offset, bytes, lane, site);
        }
    }

    private void checkValue(Allocation found, long offset, int bytes, int lane, int site) {
        Shadow shadow = found.shadow;
        if (shadow.defined.length != 0 && !shadow.isDefined(offset, bytes)) {
            findings.undefined(found, offset, bytes, new Findings.Party(block, lane, site, calls));
        }
    }

    /// Whether what is known of a cell's readers says all about one more read of it, and nobody else has written it in this stretch.
    private boolean isSimple(Allocation found, Shadow shadow, long offset, int lane, int site) {
        int cell = (int) (offset >>> shadow.shift);
        long[] readers = shadow.readers;
        long since = found.space() == Space.SHARED ? phaseStart : timeline.since();
        if (cell >= readers.length
                || shadow.lastWriter >= since && !isOwn(shadow.writers[cell] & Stamp.WHO, since, now[lane])) {
            return false;
        }
        long reader = readers[cell];
        long who = reader & Stamp.WHO;
        boolean isPlain = !Sites.isVolatile(site);
        boolean joins =
                (reader & Stamp.MANY) != 0
                                && who >= youngest
                                && ((reader & Stamp.WARPS) != 0 || isSameWarp(who, now[lane]))
                        || (reader & Stamp.BLOCKS) != 0 && who < foreign && who >= since;
        if (joins) {
            return !isPlain || (reader & Stamp.PLAIN) != 0;
        }
        if (who < since) {
            readers[cell] = now[lane] | (long) site << Stamp.SITE_SHIFT;
            return true;
        }
        return who == now[lane] && !(isPlain && (reader & Stamp.VOLATILE) != 0);
    }

    /// Whether nobody but the thread itself has made an access since then.
    private static boolean isOwn(long who, long since, long me) {
        return who < since || who == me;
    }

    private void readCells(Allocation found, long offset, int bytes, int lane, int site) {
        Shadow shadow = found.shadow;
        if (bytes < 1 << shadow.shift) {
            shadow.refine(bytes);
        }
        int cell = (int) (offset >>> shadow.shift);
        int end = cell + (bytes >>> shadow.shift);
        do {
            readCell(found, shadow, cell, lane, site);
            cell++;
        } while (cell < end);
    }

    private void readCell(Allocation found, Shadow shadow, int cell, int lane, int site) {
        long me = now[lane];
        long since = found.space() == Space.SHARED ? phaseStart : timeline.since();
        if (shadow.writers.length != 0) {
            long who = shadow.writers[cell] & Stamp.WHO;
            if (who >= since && isConcurrent(who, me)) {
                clash(Race.READ_AFTER_WRITE, found, cell, shadow.writers[cell], me, site, 0);
            }
        }
        long[] readers = shadow.readers.length == 0 ? shadow.makeReaders() : shadow.readers;
        readers[cell] = together(readers[cell], since, me, site);
    }

    /// The first of those readers that nothing orders, with what must be remembered of the others. One that is not volatile goes first.
    private long together(long reader, long since, long me, int site) {
        long who = reader & Stamp.WHO;
        long mine = me | (long) site << Stamp.SITE_SHIFT;
        boolean goesFirst = !Sites.isVolatile(site) && (reader & Stamp.VOLATILE) != 0;
        if (who == me) {
            return goesFirst ? mine | reader & Stamp.OTHERS : reader;
        }
        if (who < since) {
            return mine;
        }
        long plain = ((reader | mine) & Stamp.VOLATILE) == 0 ? Stamp.PLAIN : 0;
        if (!isMine(who)) {
            return (goesFirst ? mine | reader & Stamp.PLAIN : reader) | Stamp.BLOCKS | plain;
        }
        if (isConcurrent(who, me)) {
            long others = Stamp.MANY | plain | (isSameWarp(who, me) ? 0 : Stamp.WARPS);
            return (goesFirst ? mine | reader & Stamp.OTHERS : reader) | others;
        }
        // An operation of the warp orders its own readers alone.
        long kept = reader & (Stamp.BLOCKS | (who >= phaseStart ? Stamp.WARPS : 0));
        return kept == 0 ? mine : mine | kept | reader & Stamp.PLAIN;
    }

    private static boolean isSameWarp(long who, long me) {
        return ((who ^ me) & Stamp.LANE) >>> WARP_BITS == 0;
    }

    /// A thread writes `bytes` bytes, a power of 2.
    void write(Allocation found, long address, int bytes, int lane, int site, boolean changes) {
        if (found.shadow != Shadow.UNWATCHED) {
            write(found, address, bytes, lane, site, changes ? Stamp.CHANGED : 0);
        }
    }

    private void write(Allocation found, long address, int bytes, int lane, int site, long flags) {
        Shadow shadow = found.shadow;
        long offset = address - found.address();
        if (shadow.defined.length != 0) {
            shadow.define(offset, bytes);
        }
        if (races) {
            if (bytes < 1 << shadow.shift) {
                shadow.refine(bytes);
            }
            if (fences.isFenced() && (flags & Stamp.ATOMIC) == 0) {
                if (Sites.isVolatile(site)) {
                    fences.releaseAt(address, now[lane], block, phaseStart);
                } else {
                    fences.tellAt(address, now[lane], block, phaseStart);
                }
            }
            int cell = (int) (offset >>> shadow.shift);
            int end = cell + (bytes >>> shadow.shift);
            do {
                if (!isSimple(found, shadow, cell, lane, site, flags)) {
                    writeCell(found, shadow, cell, lane, site, flags);
                }
                cell++;
            } while (cell < end);
        }
    }

    /// Carries out what most writes need: nobody but the thread itself has accessed the cell in this stretch.
    private boolean isSimple(Allocation found, Shadow shadow, int cell, int lane, int site, long flags) {
        long me = now[lane];
        long since = found.space() == Space.SHARED ? phaseStart : timeline.since();
        long[] readers = shadow.readers;
        long[] writers = shadow.writers;
        if (cell >= writers.length || (flags & Stamp.ATOMIC) != 0) {
            return false;
        }
        if (cell < readers.length) {
            long who = readers[cell] & Stamp.WHO;
            boolean alone = who == me && (readers[cell] & (Stamp.WARPS | Stamp.MANY | Stamp.BLOCKS)) == 0;
            if (who >= since && !alone) {
                return false;
            }
        }
        long writer = writers[cell];
        long who = writer & Stamp.WHO;
        if (!isOwn(who, since, me)) {
            return false;
        }
        long kept = who == me ? writer & Stamp.CHANGED : 0;
        if (who == me && Sites.isVolatile(site) && !Stamp.isStrong(writer)) {
            // The plain write is the one that others may race with.
            writers[cell] = writer | flags;
            return true;
        }
        writers[cell] = me | kept | flags | (long) site << Stamp.SITE_SHIFT;
        shadow.lastWriter = Math.max(shadow.lastWriter, me);
        return true;
    }

    private void writeCell(Allocation found, Shadow shadow, int cell, int lane, int site, long flags) {
        long me = now[lane];
        long since = found.space() == Space.SHARED ? phaseStart : timeline.since();
        long[] writers = shadow.writers.length == 0 ? shadow.makeWriters() : shadow.writers;
        long who = writers[cell] & Stamp.WHO;
        long kept = 0;
        if (who >= since) {
            if (isConcurrent(who, me)) {
                clash(Race.WRITE_AFTER_WRITE, found, cell, writers[cell], me, site, flags);
            } else if (who == me) {
                kept = writers[cell] & Stamp.CHANGED;
                boolean isAtomic = (flags & Stamp.ATOMIC) != 0;
                if (isAtomic
                        ? (writers[cell] & Stamp.ATOMIC) == 0
                        : Sites.isVolatile(site) && !Stamp.isStrong(writers[cell])) {
                    // The plainer write is the one that others may race with.
                    readElsewhere(found, shadow, cell, me, since, site, flags);
                    writers[cell] |= isAtomic ? 0 : flags;
                    return;
                }
            }
        }
        readElsewhere(found, shadow, cell, me, since, site, flags);
        writers[cell] = me | kept | flags | (long) site << Stamp.SITE_SHIFT;
        shadow.lastWriter = Math.max(shadow.lastWriter, me);
    }

    private void readElsewhere(Allocation found, Shadow shadow, int cell, long me, long since, int site, long flags) {
        if (shadow.readers.length != 0 && (shadow.readers[cell] & Stamp.WHO) >= since) {
            long reader = shadow.readers[cell];
            if (isReadElsewhere(reader, me, Sites.isVolatile(site) || (flags & Stamp.ATOMIC) != 0)) {
                boolean arePlain = (reader & Stamp.PLAIN) != 0;
                clash(
                        Race.WRITE_AFTER_READ,
                        found,
                        cell,
                        arePlain ? reader & ~Stamp.VOLATILE : reader,
                        me,
                        site,
                        flags);
            }
        }
    }

    /// @param strong whether it matters only what has been read plainly
    private boolean isReadElsewhere(long reader, long me, boolean strong) {
        long who = reader & Stamp.WHO;
        if (isConcurrent(who, me)) {
            return true;
        }
        if (strong && (reader & Stamp.PLAIN) == 0) {
            return false;
        }
        if (fences.anyYet()) {
            // Whether the earlier readers are ordered is not known.
            return false;
        }
        boolean isMine = isMine(who);
        boolean sameStretch = isMine && who >= warpStart[Stamp.lane(me) >> WARP_BITS];
        return (reader & Stamp.BLOCKS) != 0
                || (reader & Stamp.WARPS) != 0 && isMine && who >= phaseStart
                || (reader & Stamp.MANY) != 0 && sameStretch;
    }

    private boolean isMine(long who) {
        return interleaved ? timeline.owner(who) == block : who >= blockStart;
    }

    /// Whether nothing orders an access made since the launch before what is done now.
    private boolean isConcurrent(long who, long me) {
        if (!isMine(who)) {
            return true;
        }
        long difference = (who ^ me) & Stamp.LANE;
        if (who < phaseStart || difference == 0) {
            return false;
        }
        boolean sameWarp = isSameWarp(who, me);
        return (difference & lockstep) != 0 && (!sameWarp || who >= warpStart[Stamp.lane(me) >> WARP_BITS]);
    }

    private void clash(Race race, Allocation found, int cell, long other, long me, int site, long flags) {
        long offset = (long) cell << found.shadow.shift;
        long who = other & Stamp.WHO;
        boolean isStrong = Sites.isVolatile(site) || (flags & Stamp.ATOMIC) != 0;
        if (race == Race.WRITE_AFTER_WRITE && isStrong && Stamp.isStrong(other)) {
            return;
        }
        if (fences.anyYet() && fences.knows(who, timeline.owner(who), Stamp.lane(me))) {
            return;
        }
        boolean signalled = fences.anyYet() && fences.acquireAt(found.address() + offset, Stamp.lane(me));
        RaceWeight weight = weigh(race, found, other, me, site, flags, signalled || fences.isFenced());
        if (weight != RaceWeight.NONE) {
            // Where several threads have read, the first of them alone is known.
            int lane = isConcurrent(who, me) ? Stamp.lane(who) : Findings.SOMEBODY;
            var first = new Findings.Party(timeline.owner(who), lane, Stamp.site(other), List.of());
            var second = new Findings.Party(block, Stamp.lane(me), site, calls);
            findings.race(race, weight, found, offset, 1 << found.shadow.shift, first, second);
        }
    }

    private RaceWeight weigh(Race race, Allocation found, long other, long me, int site, long flags, boolean isFenced) {
        boolean isShared = found.space() == Space.SHARED;
        boolean isRead = race == Race.WRITE_AFTER_READ;
        boolean wasAtomic = !isRead && (other & Stamp.ATOMIC) != 0;
        int read = isRead ? Stamp.site(other) : site;
        boolean isTested = findings.sites().isTested(read);
        boolean wasStrong = isRead ? (other & Stamp.VOLATILE) != 0 : Stamp.isStrong(other);
        boolean isAtomic = (flags & Stamp.ATOMIC) != 0;
        if (wasStrong && (Sites.isVolatile(site) || isAtomic)) {
            long changed = (isRead ? flags : other) & Stamp.CHANGED;
            boolean sameWarp = isMine(other & Stamp.WHO) && isSameWarp(other, me);
            boolean isPassedOn = isShared && sameWarp && changed != 0 && race != Race.WRITE_AFTER_WRITE;
            return isPassedOn && !isTested && !wasAtomic && !isAtomic && !isFenced
                    ? RaceWeight.IN_STEP
                    : RaceWeight.NONE;
        }
        boolean isOther = race != Race.WRITE_AFTER_WRITE && (wasAtomic || isAtomic);
        if (isOther && findings.sites().isRetried(read)) {
            return RaceWeight.NONE;
        }
        RaceWeight weight = RaceWeight.of(race, other, flags, isShared, isFenced);
        boolean isPlain = race != Race.WRITE_AFTER_WRITE && !isOther && !isShared && !Sites.isVolatile(read);
        return weight == RaceWeight.FAULT && isPlain && isTested ? RaceWeight.TEST : weight;
    }
}
