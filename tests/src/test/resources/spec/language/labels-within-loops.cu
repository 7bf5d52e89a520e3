// Fact: the labels of a switch may stand within the statements of its block ([stmt.switch]).
// expect: hello, a device of many labels
// expect: 8 3 140 175 175 15 15 0 1 2 3 -1 -1 end
#include <cstdio>

// Duff's device: seven labels in the middle of a loop.
void copy(char* to, const char* from, int count) {
    int n = (count + 7) / 8;
    switch (count % 8) {
        case 0:
            do {
                *to++ = *from++;
                case 7: *to++ = *from++;
                case 6: *to++ = *from++;
                case 5: *to++ = *from++;
                case 4: *to++ = *from++;
                case 3: *to++ = *from++;
                case 2: *to++ = *from++;
                case 1: *to++ = *from++;
            } while (--n > 0);
    }
}

int within(int s) {
    int r = 0, i = 0;
    switch (s) {
        case 0:
            if (r == 0) {
                r = 5;
                case 1:
                    r += 3;
                    break;
            } else {
                case 2:
                    r += 40;
            }
            r += 100;
            break;
        case 3:
            for (i = 0; i < 3; i++) {
                if (i == 2) continue;
                r += i;
                case 4:
                    r += 10;
            }
            while (r < 1000) {
                {
                    r *= 2;
                    default:
                        r += 1;
                }
                if (r % 5 == 0) break;
            }
    }
    return r;
}

// A routine that goes on where it left off.
struct Numbers {
    int state = 0;
    int i;

    int next() {
        switch (state) {
            case 0:
                for (i = 0; i < 4; i++) {
                    state = 1;
                    return i;
                    case 1:;
                }
                state = 2;
            case 2:
                return -1;
        }
        return -2;
    }
};

int main() {
    char text[40] = {0};
    copy(text, "hello, a device of many labels", 30);
    puts(text);
    for (int s = 0; s < 7; s++) {
        printf("%d ", within(s));
    }
    Numbers numbers;
    for (int k = 0; k < 6; k++) {
        printf("%d ", numbers.next());
    }
    puts("end");
    return 0;
}
