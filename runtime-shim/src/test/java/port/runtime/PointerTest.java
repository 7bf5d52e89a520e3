package port.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class PointerTest {
    @Test
    void elementsAreReadAndWrittenRelativeToThePointer() {
        FloatPtr p = FloatPtr.of(1, 2, 3, 4);

        p.plus(1).set(2, 40);

        assertEquals(40, p.get(3));
        assertEquals(2, p.plus(3).get(-2));
        assertEquals(3, p.plus(3).minus(1).get());
        assertEquals(2, p.plus(3).minus(p.plus(1)));
    }

    @Test
    void compoundAssignmentsReturnWhatCReturns() {
        IntPtr p = IntPtr.of(5, 6);

        assertEquals(8, p.add(0, 3));
        assertEquals(6, p.getAndAdd(1, 1));
        assertEquals(7, p.get(1));
        assertEquals(1, p.subtract(1, 6));
        assertEquals(16, p.multiply(0, 2));
    }

    @Test
    void anAccessBehindTheEndFaultsWithIndexAndSize() {
        Processes.inside(() -> {
            IntPtr p = CStdlib.malloc(40).asInts();

            Fault fault = assertThrows(HostFault.class, () -> p.plus(4).get(6));

            assertEquals(FaultCode.OUT_OF_BOUNDS, fault.code());
            assertEquals("read of 4 bytes at index 10 (byte 40) of heap memory of 40 bytes", fault.getMessage());
        });
    }

    @Test
    void indicesThatOverflowAnIntStillFault() {
        IntPtr p = IntPtr.local(4);

        assertThrows(Fault.class, () -> p.plus(3).get(Integer.MAX_VALUE));
        assertThrows(Fault.class, () -> p.get(0xffffffffL));
        assertThrows(Fault.class, () -> p.set(-1, 0));
        assertThrows(Fault.class, () -> p.plus(Integer.MAX_VALUE).plus(Integer.MAX_VALUE).get(2));
    }

    @Test
    void aPointerMayStandBehindTheEndAndComeBack() {
        LongPtr p = LongPtr.of(7, 8);

        assertEquals(7, p.plus(1000).minus(1000).get());
    }

    @Test
    void nullPointersFaultAndCompareAsNull() {
        Processes.inside(() -> {
            assertTrue(FloatPtr.NULL.isNull());
            assertFalse(FloatPtr.local(1).isNull());
            assertTrue(FloatPtr.NULL.isSame(FloatPtr.NULL));
            assertEquals(12, FloatPtr.NULL.plus(3).address());
            Fault fault = assertThrows(Fault.class, () -> FloatPtr.NULL.get(3));
            assertEquals(FaultCode.NULL_POINTER, fault.code());
        });
    }

    @Test
    void freedMemoryFaultsThroughEveryPointer() {
        Processes.inside(() -> {
            IntPtr p = CStdlib.malloc(16).asInts();
            IntPtr inside = p.plus(1);
            FloatPtr other = p.asFloats();

            CStdlib.free(p);

            assertEquals(FaultCode.USE_AFTER_FREE, assertThrows(Fault.class, inside::get).code());
            assertEquals(FaultCode.USE_AFTER_FREE, assertThrows(Fault.class, () -> other.set(0, 1)).code());
            assertEquals(FaultCode.USE_AFTER_FREE, assertThrows(Fault.class, () -> CStdlib.free(p)).code());
        });
    }

    @Test
    void reinterpretedMemoryKeepsItsBits() {
        FloatPtr floats = FloatPtr.of(1, -2, 0.5f, 3);

        assertEquals(0x3f800000, floats.asInts().get());
        assertEquals(0xc0000000_3f800000L, floats.asLongs().get());
        assertEquals((byte) 0x3f, floats.asBytes().get(3));
        assertEquals(-2, floats.as(Float4Ptr.TYPE).y());
        floats.asBytes().set(7, (byte) 0x40);
        assertEquals(2, floats.get(1));
        floats.asDoubles().set(1, 1.0);
        assertEquals(0x3ff00000, floats.asInts().get(3));
    }

    @Test
    void memoryHeldInBytesServesEveryType() {
        BytePtr bytes = BytePtr.local(32);

        bytes.asFloats().set(1, 1.5f);
        bytes.asDoubles().set(1, -2.5);
        bytes.asShorts().set(8, (short) -3);
        bytes.asBooleans().set(20, true);

        assertEquals(1.5f, bytes.plus(4).asFloats().get());
        assertEquals(-2.5, bytes.plus(8).asDoubles().get());
        assertEquals(-3, bytes.asShorts().get(8));
        assertEquals(1, bytes.get(20));
        assertThrows(Fault.class, () -> bytes.asLongs().get(4));
    }

    @Test
    void hostCodeMayReadAtOddAddresses() {
        Processes.inside(() -> {
            BytePtr bytes = BytePtr.of((byte) 0, (byte) 1, (byte) 2, (byte) 3, (byte) 4, (byte) 5, (byte) 6, (byte) 7);

            IntPtr odd = bytes.plus(1).asInts();

            assertEquals(0x04030201, odd.get());
            assertThrows(Fault.class, () -> odd.get(1));
            assertEquals(1, odd.address() - bytes.address());
        });
    }

    @Test
    void kernelsMayNotReadAtOddAddresses() {
        Processes.inside(() -> {
            BytePtr bytes = Device.current().allocateBytes(8).onDevice();

            Fault fault = Processes.onDevice(() -> assertThrows(DeviceFault.class, () -> bytes.plus(1).asInts().get()));

            assertEquals(FaultCode.MISALIGNED, fault.code());
        });
    }

    @Test
    void pointersSurviveMemory() {
        Processes.inside(() -> {
            FloatPtr target = CStdlib.malloc(64).asFloats();
            PointerPtr<FloatPtr> table = PointerPtr.local(FloatPtr.TYPE, 3);

            table.set(1, target.plus(3));
            table.set(2, target.plus(16));
            table.get(1).set(0, 9);

            assertEquals(9, target.get(3));
            assertTrue(table.get(0).isNull());
            assertTrue(table.get(2).isSame(target.plus(16)));
            assertEquals(16, table.get(2).minus(target));
            assertTrue(table.asLongs().get(1) == target.address() + 12);
            assertEquals(9, FloatPtr.ofAddress(target.address() + 12).get());
        });
    }

    @Test
    void addressesAreThoseOfTheContract() {
        Processes.inside(() -> {
            Device device = Device.current();
            FloatPtr first = device.allocateFloats(3);
            FloatPtr second = device.allocateFloats(65);
            FloatPtr third = device.allocateFloats(1);

            assertEquals(0x7000_0000_0000L, first.address());
            assertEquals(0x7000_0000_1100L, second.address());
            assertEquals(0x7000_0000_2300L, third.address());
            assertEquals(0x1000_0000_0000L, CStdlib.malloc(3).address());
            assertEquals(0x1000_0000_0010L, CStdlib.malloc(3).address());
            device.free(third);
            assertEquals(0x7000_0000_3400L, device.allocateFloats(1).address());
        });
    }

    @Test
    void addressesWithoutMemoryFault() {
        Processes.inside(() -> {
            IntPtr wild = IntPtr.ofAddress(0x1234_5678_0000L);

            assertEquals(0x1234_5678_0000L, wild.address());
            assertEquals(FaultCode.OUT_OF_BOUNDS, assertThrows(Fault.class, wild::get).code());
        });
    }

    @Test
    void hostCodeMayNotTouchDeviceMemory() {
        Processes.inside(() -> {
            FloatPtr p = Device.current().allocateFloats(4);

            Fault fault = assertThrows(HostFault.class, () -> p.get(2));

            assertEquals(FaultCode.WRONG_SPACE, fault.code());
            assertTrue(fault.getMessage().contains("device allocation 1 of 16 bytes"), fault.getMessage());
        });
    }

    @Test
    void kernelsMayNotTouchHeapMemory() {
        Processes.inside(() -> {
            FloatPtr p = CStdlib.malloc(16).asFloats();

            assertEquals(
                    FaultCode.WRONG_SPACE,
                    Processes.onDevice(() -> assertThrows(DeviceFault.class, () -> p.onDevice().get())).code());
        });
    }

    @Test
    void kernelsHaveAHeapThatTheHostMayNotFree() {
        Processes.inside(() -> {
            IntPtr p =
                    Processes.onDevice(() -> {
                        IntPtr made = CStdlib.malloc(8).asInts();
                        made.set(1, 7);
                        return made;
                    });

            assertEquals(7, Processes.onDevice(() -> p.get(1)));
            assertEquals(FaultCode.WRONG_SPACE, assertThrows(Fault.class, () -> CStdlib.free(p)).code());
        });
    }

    @Test
    void kernelsReadDeviceMemoryThroughEitherView() {
        Processes.inside(() -> {
            IntPtr p = Device.current().allocateInts(4);

            Processes.onDevice(() -> {
                p.set(1, 5);
                p.onDevice().set(2, 6);
            });

            assertEquals(11, Processes.onDevice(() -> p.onDevice().get(1) + p.get(2)));
        });
    }

    @Test
    void devicePointersInDeviceMemoryWorkInKernels() {
        Processes.inside(() -> {
            Device device = Device.current();
            IntPtr numbers = device.allocateInts(4);
            PointerPtr<IntPtr> table = device.allocate(PointerPtr.type(IntPtr.TYPE), 2);
            PointerPtr<IntPtr> host = PointerPtr.of(IntPtr.TYPE, numbers, numbers.plus(2));
            device.copyToDevice(table, host, 2);

            Processes.onDevice(() -> table.onDevice().get(1).set(1, 77));

            assertEquals(77, Processes.onDevice(() -> numbers.get(3)));
            assertThrows(HostFault.class, () -> host.get(1).get());
        });
    }

    @Test
    void managedMemoryIsReachedFromBothSides() {
        Processes.inside(() -> {
            IntPtr p = Device.current().allocateManaged(IntPtr.TYPE, 4);

            p.set(0, 3);
            Processes.onDevice(() -> p.onDevice().add(0, 4));

            assertEquals(7, p.get());
        });
    }

    @Test
    void comparisonFollowsAddresses() {
        Processes.inside(() -> {
            IntPtr a = CStdlib.malloc(16).asInts();
            IntPtr b = CStdlib.malloc(16).asInts();

            assertTrue(a.isBefore(a.plus(1)));
            assertTrue(a.isBefore(b));
            assertFalse(b.isBefore(a));
            assertEquals(a.plus(1), a.plus(2).minus(1));
            assertNotEquals(a, b);
            assertEquals(a.plus(1).hashCode(), a.plus(2).minus(1).hashCode());
        });
    }

    @Test
    void vectorsAreReadAndWrittenAsAWhole() {
        Float4Ptr p = Float4Ptr.local(2);

        p.set(1, Float4.of(1, 2, 3, 4));
        p.z(1, 30);
        Float4 copy = p.get(1);
        copy.x = 100;

        assertEquals(Float4.of(1, 2, 30, 4), p.get(1));
        assertEquals(30, p.plus(1).z());
        assertEquals(30, p.asFloats().get(6));
        assertThrows(Fault.class, () -> p.get(2));
        assertThrows(Fault.class, () -> p.asFloats().plus(5).as(Float4Ptr.TYPE).get());
    }

    @Test
    void threeComponentVectorsAreTightlyPacked() {
        Float3Ptr p = FloatPtr.of(1, 2, 3, 4, 5, 6).as(Float3Ptr.TYPE);

        assertEquals(Float3.of(4, 5, 6), p.get(1));
        assertEquals(12, Float3Ptr.TYPE.elementSize());
    }

    @Test
    void vectorsInBytesWorkToo() {
        BytePtr bytes = BytePtr.local(64);

        bytes.plus(16).as(Int2Ptr.TYPE).set(1, Int2.of(5, 6));

        assertEquals(Int2.of(5, 6), bytes.as(Int2Ptr.TYPE).get(3));
        assertEquals(6, bytes.asInts().get(7));
        assertEquals(6, bytes.as(Int2Ptr.TYPE).y(3));
    }
}
