/// The operations that header models name and the engine carries out itself. `port/cuda/INTRINSICS.md` lists and describes them.
package port.reference.intrinsic;
