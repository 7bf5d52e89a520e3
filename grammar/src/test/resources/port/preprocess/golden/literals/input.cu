"a\"b" L"w" u8"x" u"y" U"z" 'a' '\'' L'b' u8'c' "\\" ""
R"(a"b)" R"x(a)"b)x" u8R"(\n)"
1'000'000 0x1.8p+3f 1e-5 .5f 1.e+10 0xFFull 1..2 0x1p-2 1_km
"a"_s "b"s "c"sv "%"PRIu64 LR"(x)" Lx "a" R "b"
größe // grüße
@ ` $id
