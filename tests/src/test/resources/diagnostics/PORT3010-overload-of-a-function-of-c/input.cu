struct Piece {
    int length;
    ~Piece() {}
};

extern "C" int piece(const char *text, int token, int most);

Piece piece(const char *text, int token) {
    Piece made;
    made.length = piece(text, token, 8);
    return made;
}

int main() {
    return piece("token", 1).length;
}
