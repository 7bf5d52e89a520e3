package port.reference.compile;

import java.util.List;
import java.util.Optional;
import port.ir.Function;
import port.ir.ScalarType;
import port.reference.gang.ActiveMask;
import port.reference.gang.BlockBarrier;
import port.reference.gang.BlockBarrier.Vote;
import port.reference.gang.GangNode;
import port.reference.gang.GridBarrier;
import port.reference.gang.LaneSlot;
import port.reference.gang.NumberedArrival;
import port.reference.gang.NumberedBarrier;
import port.reference.gang.WarpMatch;
import port.reference.gang.WarpReduce;
import port.reference.gang.WarpShuffle;
import port.reference.gang.WarpVote;
import port.source.Span;

/// The node for each collective intrinsic.
final class Collectives {
    private Collectives() {}

    static GangNode node(
            String name, Function function, List<LaneSlot> arguments, Optional<LaneSlot> result, Span span) {
        return switch (name) {
            case "barrier.block" -> barrier(Vote.NONE, arguments, result, span);
            case "barrier.block.count" -> barrier(Vote.COUNT, arguments, result, span);
            case "barrier.block.and" -> barrier(Vote.AND, arguments, result, span);
            case "barrier.block.or" -> barrier(Vote.OR, arguments, result, span);
            case "barrier.numbered" -> new NumberedBarrier(arguments.get(0), arguments.get(1), span);
            case "barrier.numbered.arrive" -> new NumberedArrival(span);
            case "barrier.grid" -> new GridBarrier(span);
            case "warp.sync" -> vote(WarpVote.Mode.MEET, arguments, result, span);
            case "warp.vote.all" -> vote(WarpVote.Mode.ALL, arguments, result, span);
            case "warp.vote.any" -> vote(WarpVote.Mode.ANY, arguments, result, span);
            case "warp.vote.uniform" -> vote(WarpVote.Mode.UNIFORM, arguments, result, span);
            case "warp.vote.ballot" -> vote(WarpVote.Mode.BALLOT, arguments, result, span);
            case "warp.activemask" -> new ActiveMask(result.orElseThrow(), span);
            case "warp.shuffle.idx" -> shuffle(WarpShuffle.Mode.INDEX, arguments, result, span);
            case "warp.shuffle.up" -> shuffle(WarpShuffle.Mode.UP, arguments, result, span);
            case "warp.shuffle.down" -> shuffle(WarpShuffle.Mode.DOWN, arguments, result, span);
            case "warp.shuffle.xor" -> shuffle(WarpShuffle.Mode.XOR, arguments, result, span);
            case "warp.match.any" ->
                    new WarpMatch(arguments.get(0), arguments.get(1), Optional.empty(), result.orElseThrow(), span);
            case "warp.match.all" ->
                    new WarpMatch(
                            arguments.get(0),
                            arguments.get(1),
                            Optional.of(arguments.get(2)),
                            result.orElseThrow(),
                            span);
            case "warp.reduce.add" -> reduce(WarpReduce.Mode.ADD, function, arguments, result, span);
            case "warp.reduce.min" -> reduce(WarpReduce.Mode.MIN, function, arguments, result, span);
            case "warp.reduce.max" -> reduce(WarpReduce.Mode.MAX, function, arguments, result, span);
            case "warp.reduce.and" -> reduce(WarpReduce.Mode.AND, function, arguments, result, span);
            case "warp.reduce.or" -> reduce(WarpReduce.Mode.OR, function, arguments, result, span);
            case "warp.reduce.xor" -> reduce(WarpReduce.Mode.XOR, function, arguments, result, span);
            default -> throw new IllegalStateException("no collective " + name);
        };
    }

    private static GangNode barrier(Vote vote, List<LaneSlot> arguments, Optional<LaneSlot> result, Span span) {
        return new BlockBarrier(vote, arguments.stream().findFirst(), result, span);
    }

    private static GangNode vote(WarpVote.Mode mode, List<LaneSlot> arguments, Optional<LaneSlot> result, Span span) {
        return new WarpVote(mode, arguments.getFirst(), arguments.stream().skip(1).findFirst(), result, span);
    }

    private static GangNode shuffle(
            WarpShuffle.Mode mode, List<LaneSlot> arguments, Optional<LaneSlot> result, Span span) {
        return new WarpShuffle(
                mode,
                arguments.get(0),
                arguments.get(1),
                arguments.get(2),
                arguments.get(3),
                result.orElseThrow(),
                span);
    }

    private static GangNode reduce(
            WarpReduce.Mode mode, Function function, List<LaneSlot> arguments, Optional<LaneSlot> result, Span span) {
        boolean unsigned = function.result() == ScalarType.UINT32;
        return new WarpReduce(mode, unsigned, arguments.get(0), arguments.get(1), result.orElseThrow(), span);
    }
}
