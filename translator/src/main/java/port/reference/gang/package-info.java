/// The gang: all threads of a block run as lanes in lockstep, divergence is a mask.
///
/// Statements without collective operations are compiled loops over the lanes ([LaneCode]); what stands around collectives (branches,
/// loops, calls) are nodes that run once for the gang under a [Mask] of active lanes.
package port.reference.gang;
