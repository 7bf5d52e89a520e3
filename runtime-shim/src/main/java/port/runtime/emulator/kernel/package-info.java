/// What generated code and the block scheduler share: the state of a block, the points at which threads wait, the shape of a program.
///
/// Exported because generated classes live in the packages of the kernels; nothing else should use it. Must not depend on how code is
/// transformed or blocks are scheduled.
package port.runtime.emulator.kernel;
