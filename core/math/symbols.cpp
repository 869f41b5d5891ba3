// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that stand for one character: their names, characters and kinds of atoms as LaTeX, its packages amssymb, stmaryrd, mathtools and others have them.
#include "math/symbols.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace quayside::math {
namespace {

/// Kinds of atoms, and letters, which the alphabets change.
enum Kind : quint8 { Ord, Let, Op, Bin, Rel, Open, Close, Punct, Inner };

struct Row {
    std::u16string_view name;
    char32_t character;
    Kind kind;
};

// clang-format off
constexpr Row rows[] = { // sorted by name
    {u"AA", 0x00C5, Ord}, {u"AE", 0x00C6, Ord}, {u"Alpha", 0x0391, Let}, {u"And", 0x0026, Bin}, {u"Angstrom", 0x212B, Ord}, {u"Bbbk", 0x1D55C, Ord},
    {u"Beta", 0x0392, Let}, {u"Bot", 0x2AEB, Let}, {u"Box", 0x25A1, Ord}, {u"Bumpeq", 0x224E, Rel}, {u"Cap", 0x22D2, Bin}, {u"Chi", 0x03A7, Let},
    {u"Coloneqq", 0x2A74, Rel}, {u"Coppa", 0x03D8, Let}, {u"Cup", 0x22D3, Bin}, {u"DH", 0x00D0, Ord}, {u"DJ", 0x0110, Ord}, {u"Delta", 0x0394, Ord},
    {u"Diamond", 0x25CA, Ord}, {u"Doteq", 0x2251, Rel}, {u"Downarrow", 0x21D3, Rel}, {u"Earth", 0x2295, Let}, {u"Epsilon", 0x0395, Let},
    {u"Eta", 0x0397, Let}, {u"Finv", 0x2132, Ord}, {u"Game", 0x2141, Ord}, {u"Gamma", 0x0393, Ord}, {u"Im", 0x2111, Ord}, {u"Iota", 0x0399, Let},
    {u"Join", 0x22C8, Rel}, {u"Kappa", 0x039A, Let}, {u"Koppa", 0x03DE, Let}, {u"L", 0x0141, Ord}, {u"Lambda", 0x039B, Ord}, {u"Leftarrow", 0x21D0, Rel},
    {u"Leftrightarrow", 0x21D4, Rel}, {u"Lleftarrow", 0x21DA, Rel}, {u"Longleftarrow", 0x27F8, Rel}, {u"Longleftrightarrow", 0x27FA, Rel},
    {u"Longrightarrow", 0x27F9, Rel}, {u"Lsh", 0x21B0, Rel}, {u"Mu", 0x039C, Let}, {u"NG", 0x014A, Ord}, {u"Nand", 0x22BC, Bin}, {u"Nor", 0x22BD, Bin},
    {u"Nu", 0x039D, Let}, {u"O", 0x00D8, Let}, {u"OE", 0x0152, Ord}, {u"Omega", 0x03A9, Ord}, {u"Omicron", 0x039F, Let}, {u"Otimes", 0x2A37, Bin},
    {u"P", 0x00B6, Ord}, {u"Perp", 0x2AEB, Rel}, {u"Phi", 0x03A6, Ord}, {u"Pi", 0x03A0, Ord}, {u"Psi", 0x03A8, Ord}, {u"QED", 0x220E, Let},
    {u"Re", 0x211C, Ord}, {u"Rho", 0x03A1, Let}, {u"Rightarrow", 0x21D2, Rel}, {u"Rrightarrow", 0x21DB, Rel}, {u"Rsh", 0x21B1, Rel}, {u"S", 0x00A7, Ord},
    {u"Sampi", 0x03E0, Let}, {u"Sigma", 0x03A3, Ord}, {u"Sqcap", 0x2A4E, Bin}, {u"Sqcup", 0x2A4F, Bin}, {u"Stigma", 0x03DA, Let}, {u"Subset", 0x22D0, Rel},
    {u"Supset", 0x22D1, Rel}, {u"TH", 0x00DE, Ord}, {u"Tau", 0x03A4, Let}, {u"Theta", 0x0398, Ord}, {u"Uparrow", 0x21D1, Rel}, {u"Updownarrow", 0x21D5, Rel},
    {u"Upsilon", 0x03A5, Ord}, {u"VDash", 0x22AB, Rel}, {u"Vdash", 0x22A9, Rel}, {u"Vee", 0x2A54, Bin}, {u"Vert", 0x2016, Ord}, {u"Vvdash", 0x22AA, Rel},
    {u"Wedge", 0x2A53, Bin}, {u"Xi", 0x039E, Ord}, {u"Xor", 0x22BB, Bin}, {u"Zeta", 0x0396, Let}, {u"aa", 0x00E5, Ord}, {u"ae", 0x00E6, Ord},
    {u"aleph", 0x2135, Ord}, {u"alpha", 0x03B1, Let}, {u"amalg", 0x2A3F, Bin}, {u"angle", 0x2220, Ord}, {u"approx", 0x2248, Rel}, {u"approxeq", 0x224A, Rel},
    {u"arceq", 0x2258, Rel}, {u"ast", 0x2217, Bin}, {u"astrosun", 0x2609, Let}, {u"asymp", 0x224D, Rel}, {u"backcong", 0x224C, Rel},
    {u"backdprime", 0x2036, Ord}, {u"backepsilon", 0x220D, Rel}, {u"backprime", 0x2035, Ord}, {u"backsim", 0x223D, Rel}, {u"backsimeq", 0x22CD, Rel},
    {u"backslash", 0x005C, Ord}, {u"backtrprime", 0x2037, Ord}, {u"ballotx", 0x2717, Ord}, {u"barcap", 0x2A43, Bin}, {u"barcup", 0x2A42, Bin},
    {u"barvee", 0x22BD, Bin}, {u"barwedge", 0x22BC, Bin}, {u"because", 0x2235, Rel}, {u"beta", 0x03B2, Let}, {u"beth", 0x2136, Ord},
    {u"between", 0x226C, Rel}, {u"bigcap", 0x22C2, Op}, {u"bigcirc", 0x25EF, Bin}, {u"bigcup", 0x22C3, Op}, {u"bigcupdot", 0x2A03, Op},
    {u"bigcupplus", 0x2A04, Op}, {u"bigdoublevee", 0x2A07, Op}, {u"bigdoublewedge", 0x2A08, Op}, {u"bigodot", 0x2A00, Op}, {u"bigoplus", 0x2A01, Op},
    {u"bigotimes", 0x2A02, Op}, {u"bigsqcap", 0x2A05, Op}, {u"bigsqcup", 0x2A06, Op}, {u"bigstar", 0x2605, Ord}, {u"bigtimes", 0x2A09, Op},
    {u"bigtriangledown", 0x25BD, Bin}, {u"bigtriangleup", 0x25B3, Bin}, {u"biguplus", 0x2A04, Op}, {u"bigvee", 0x22C1, Op}, {u"bigwedge", 0x22C0, Op},
    {u"blackhourglass", 0x29D7, Bin}, {u"blacklozenge", 0x29EB, Ord}, {u"blacksquare", 0x25A0, Ord}, {u"blacktriangle", 0x25B2, Ord},
    {u"blacktriangledown", 0x25BC, Ord}, {u"blacktriangleleft", 0x25C0, Rel}, {u"blacktriangleright", 0x25B6, Rel}, {u"bot", 0x22A5, Ord},
    {u"bowtie", 0x22C8, Rel}, {u"boxast", 0x29C6, Bin}, {u"boxbox", 0x29C8, Bin}, {u"boxcircle", 0x29C7, Bin}, {u"boxdot", 0x22A1, Bin},
    {u"boxminus", 0x229F, Bin}, {u"boxplus", 0x229E, Bin}, {u"boxslash", 0x29C4, Bin}, {u"boxtimes", 0x22A0, Bin}, {u"bullet", 0x2219, Bin},
    {u"bumpeq", 0x224F, Rel}, {u"cap", 0x2229, Bin}, {u"capbarcup", 0x2A48, Bin}, {u"capdot", 0x2A40, Bin}, {u"capovercup", 0x2A47, Bin},
    {u"cdot", 0x22C5, Bin}, {u"cdotp", 0x22C5, Punct}, {u"cdots", 0x22EF, Inner}, {u"cent", 0x00A2, Ord}, {u"centerdot", 0x22C5, Bin},
    {u"checkmark", 0x2713, Ord}, {u"chi", 0x03C7, Let}, {u"circ", 0x2218, Bin}, {u"circeq", 0x2257, Rel}, {u"circlearrowleft", 0x21BA, Rel},
    {u"circlearrowright", 0x21BB, Rel}, {u"circledR", 0x00AE, Ord}, {u"circledS", 0x24C8, Ord}, {u"circledast", 0x229B, Bin}, {u"circledcirc", 0x229A, Bin},
    {u"circleddash", 0x229D, Bin}, {u"circledequal", 0x229C, Bin}, {u"circledparallel", 0x29B7, Bin}, {u"circledvert", 0x29B6, Bin},
    {u"circlehbar", 0x29B5, Bin}, {u"closedvarcap", 0x2A4D, Bin}, {u"closedvarcup", 0x2A4C, Bin}, {u"clubsuit", 0x2663, Ord}, {u"colon", 0x003A, Punct},
    {u"coloneqq", 0x2254, Rel}, {u"complement", 0x2201, Ord}, {u"concavediamond", 0x27E1, Bin}, {u"concavediamondtickleft", 0x27E2, Bin},
    {u"concavediamondtickright", 0x27E3, Bin}, {u"cong", 0x2245, Rel}, {u"coppa", 0x03D9, Let}, {u"coprod", 0x2210, Op}, {u"copyright", 0x00A9, Ord},
    {u"cup", 0x222A, Bin}, {u"cupovercap", 0x2A46, Bin}, {u"curlyeqprec", 0x22DE, Rel}, {u"curlyeqsucc", 0x22DF, Rel}, {u"curlyvee", 0x22CE, Bin},
    {u"curlywedge", 0x22CF, Bin}, {u"curvearrowleft", 0x21B6, Rel}, {u"curvearrowright", 0x21B7, Rel}, {u"dag", 0x2020, Ord}, {u"dagger", 0x2020, Bin},
    {u"daleth", 0x2138, Ord}, {u"dashleftarrow", 0x21E0, Rel}, {u"dashrightarrow", 0x21E2, Rel}, {u"dashv", 0x22A3, Rel}, {u"dblcolon", 0x2237, Rel},
    {u"ddag", 0x2021, Ord}, {u"ddagger", 0x2021, Bin}, {u"ddots", 0x22F1, Inner}, {u"degree", 0x00B0, Ord}, {u"delta", 0x03B4, Let}, {u"dh", 0x00F0, Ord},
    {u"diagdown", 0x2572, Ord}, {u"diagup", 0x2571, Ord}, {u"diameter", 0x2300, Ord}, {u"diamond", 0x22C4, Bin}, {u"diamondsuit", 0x2662, Ord},
    {u"digamma", 0x03DD, Ord}, {u"div", 0x00F7, Bin}, {u"divideontimes", 0x22C7, Bin}, {u"dj", 0x0111, Ord}, {u"doteq", 0x2250, Rel},
    {u"doteqdot", 0x2251, Rel}, {u"dotminus", 0x2238, Bin}, {u"dotplus", 0x2214, Bin}, {u"doublebarvee", 0x2A62, Bin}, {u"doublebarwedge", 0x2A5E, Bin},
    {u"doublecap", 0x22D2, Bin}, {u"doublecup", 0x22D3, Bin}, {u"downarrow", 0x2193, Rel}, {u"downdownarrows", 0x21CA, Rel},
    {u"downharpoonleft", 0x21C3, Rel}, {u"downharpoonright", 0x21C2, Rel}, {u"dprime", 0x2033, Ord}, {u"ell", 0x2113, Ord}, {u"emptyset", 0x2205, Ord},
    {u"epsilon", 0x03F5, Let}, {u"eqcirc", 0x2256, Rel}, {u"eqcolon", 0x2239, Rel}, {u"eqdef", 0x225D, Rel}, {u"eqeq", 0x2A75, Rel}, {u"eqeqeq", 0x2A76, Rel},
    {u"eqqcolon", 0x2255, Rel}, {u"eqsim", 0x2242, Rel}, {u"eqslantgtr", 0x2A96, Rel}, {u"eqslantless", 0x2A95, Rel}, {u"equal", 0x003D, Rel},
    {u"equiv", 0x2261, Rel}, {u"eta", 0x03B7, Let}, {u"eth", 0x00F0, Ord}, {u"euro", 0x20AC, Ord}, {u"exists", 0x2203, Ord}, {u"fallingdotseq", 0x2252, Rel},
    {u"female", 0x2640, Ord}, {u"fint", 0x2A0F, Op}, {u"flat", 0x266D, Ord}, {u"forall", 0x2200, Ord}, {u"frown", 0x2322, Rel},
    {u"fullouterjoin", 0x27D7, Bin}, {u"gamma", 0x03B3, Let}, {u"ge", 0x2265, Rel}, {u"geq", 0x2265, Rel}, {u"geqq", 0x2267, Rel}, {u"geqslant", 0x2A7E, Rel},
    {u"gets", 0x2190, Rel}, {u"gg", 0x226B, Rel}, {u"ggg", 0x22D9, Rel}, {u"gggtr", 0x22D9, Rel}, {u"gimel", 0x2137, Ord}, {u"gnapprox", 0x2A8A, Rel},
    {u"gneq", 0x2A88, Rel}, {u"gneqq", 0x2269, Rel}, {u"gnsim", 0x22E7, Rel}, {u"gt", 0x003E, Rel}, {u"gtrapprox", 0x2A86, Rel}, {u"gtrdot", 0x22D7, Bin},
    {u"gtreqless", 0x22DB, Rel}, {u"gtreqqless", 0x2A8C, Rel}, {u"gtrless", 0x2277, Rel}, {u"gtrsim", 0x2273, Rel}, {u"gvertneqq", 0x2269, Rel},
    {u"hbar", 0x210F, Ord}, {u"heartsuit", 0x2661, Ord}, {u"hookleftarrow", 0x21A9, Rel}, {u"hookrightarrow", 0x21AA, Rel}, {u"hourglass", 0x29D6, Bin},
    {u"hslash", 0x210F, Ord}, {u"iddots", 0x22F0, Inner}, {u"iiiint", 0x2A0C, Op}, {u"iiint", 0x222D, Op}, {u"iint", 0x222C, Op}, {u"imageof", 0x22B7, Rel},
    {u"imath", 0x0131, Let}, {u"in", 0x2208, Rel}, {u"infty", 0x221E, Ord}, {u"int", 0x222B, Op}, {u"intBar", 0x2A0E, Op}, {u"intbar", 0x2A0D, Op},
    {u"intcap", 0x2A19, Op}, {u"intclockwise", 0x2231, Op}, {u"intcup", 0x2A1A, Op}, {u"intercal", 0x22BA, Bin}, {u"interleave", 0x2AF4, Bin},
    {u"intlarhk", 0x2A17, Op}, {u"intop", 0x222B, Op}, {u"intx", 0x2A18, Op}, {u"invlazys", 0x223E, Bin}, {u"iota", 0x03B9, Let}, {u"jmath", 0x0237, Let},
    {u"kappa", 0x03BA, Let}, {u"koppa", 0x03DF, Let}, {u"l", 0x0141, Ord}, {u"lAngle", 0x27EA, Open}, {u"lBrace", 0x2983, Open}, {u"lVert", 0x2016, Open},
    {u"lambda", 0x03BB, Let}, {u"land", 0x2227, Bin}, {u"langle", 0x27E8, Open}, {u"lbrace", 0x007B, Open}, {u"lbrack", 0x005B, Open},
    {u"lceil", 0x2308, Open}, {u"ldotp", 0x002E, Punct}, {u"ldots", 0x2026, Inner}, {u"le", 0x2264, Rel}, {u"leadsto", 0x21DD, Rel},
    {u"leftarrow", 0x2190, Rel}, {u"leftarrowtail", 0x21A2, Rel}, {u"leftharpoondown", 0x21BD, Rel}, {u"leftharpoonup", 0x21BC, Rel},
    {u"leftleftarrows", 0x21C7, Rel}, {u"leftmoon", 0x263E, Let}, {u"leftouterjoin", 0x27D5, Bin}, {u"leftrightarrow", 0x2194, Rel},
    {u"leftrightarrows", 0x21C6, Rel}, {u"leftrightharpoons", 0x21CB, Rel}, {u"leftrightsquigarrow", 0x21AD, Rel}, {u"leftthreetimes", 0x22CB, Bin},
    {u"leq", 0x2264, Rel}, {u"leqq", 0x2266, Rel}, {u"leqslant", 0x2A7D, Rel}, {u"lessapprox", 0x2A85, Rel}, {u"lessdot", 0x22D6, Bin},
    {u"lesseqgtr", 0x22DA, Rel}, {u"lesseqqgtr", 0x2A8B, Rel}, {u"lessgtr", 0x2276, Rel}, {u"lesssim", 0x2272, Rel}, {u"lfloor", 0x230A, Open},
    {u"lgroup", 0x27EE, Open}, {u"lhd", 0x22B2, Bin}, {u"lightning", 0x21AF, Let}, {u"ll", 0x226A, Rel}, {u"llangle", 0x2989, Open},
    {u"llbracket", 0x27E6, Open}, {u"llcorner", 0x231E, Open}, {u"lll", 0x22D8, Rel}, {u"llless", 0x22D8, Rel}, {u"llparenthesis", 0x2987, Open},
    {u"lmoustache", 0x23B0, Open}, {u"lnapprox", 0x2A89, Rel}, {u"lneq", 0x2A87, Rel}, {u"lneqq", 0x2268, Rel}, {u"lnot", 0x00AC, Ord},
    {u"lnsim", 0x22E6, Rel}, {u"longleftarrow", 0x27F5, Rel}, {u"longleftrightarrow", 0x27F7, Rel}, {u"longmapsto", 0x27FC, Rel},
    {u"longrightarrow", 0x27F6, Rel}, {u"looparrowleft", 0x21AB, Rel}, {u"looparrowright", 0x21AC, Rel}, {u"lor", 0x2228, Bin}, {u"lozenge", 0x25CA, Ord},
    {u"lozengeminus", 0x27E0, Bin}, {u"lparen", 0x0028, Open}, {u"lrcorner", 0x231F, Close}, {u"lt", 0x003C, Rel}, {u"ltimes", 0x22C9, Bin},
    {u"lvert", 0x007C, Open}, {u"lvertneqq", 0x2268, Rel}, {u"male", 0x2642, Ord}, {u"maltese", 0x2720, Ord}, {u"mapsfrom", 0x21A4, Rel},
    {u"mapsto", 0x21A6, Rel}, {u"mathellipsis", 0x2026, Inner}, {u"mathsterling", 0x00A3, Ord}, {u"measeq", 0x225E, Rel}, {u"measuredangle", 0x2221, Ord},
    {u"mho", 0x2127, Ord}, {u"mid", 0x2223, Rel}, {u"minusdot", 0x2A2A, Bin}, {u"minusfdots", 0x2A2B, Bin}, {u"minuso", 0x29B5, Bin},
    {u"minusrdots", 0x2A2C, Bin}, {u"models", 0x22A8, Rel}, {u"mp", 0x2213, Bin}, {u"mu", 0x03BC, Let}, {u"multimap", 0x22B8, Rel},
    {u"nLeftarrow", 0x21CD, Rel}, {u"nLeftrightarrow", 0x21CE, Rel}, {u"nRightarrow", 0x21CF, Rel}, {u"nVDash", 0x22AF, Rel}, {u"nVdash", 0x22AE, Rel},
    {u"nabla", 0x2207, Ord}, {u"natural", 0x266E, Ord}, {u"ncong", 0x2246, Rel}, {u"ne", 0x2260, Rel}, {u"nearrow", 0x2197, Rel}, {u"neg", 0x00AC, Ord},
    {u"neq", 0x2260, Rel}, {u"nexists", 0x2204, Ord}, {u"ng", 0x014B, Ord}, {u"ngeq", 0x2271, Rel}, {u"ngeqq", 0x2271, Rel}, {u"ngeqslant", 0x2271, Rel},
    {u"ngtr", 0x226F, Rel}, {u"ni", 0x220B, Rel}, {u"nleftarrow", 0x219A, Rel}, {u"nleftrightarrow", 0x21AE, Rel}, {u"nleq", 0x2270, Rel},
    {u"nleqq", 0x2270, Rel}, {u"nleqslant", 0x2270, Rel}, {u"nless", 0x226E, Rel}, {u"nmid", 0x2224, Rel}, {u"notin", 0x2209, Rel}, {u"notni", 0x220C, Rel},
    {u"nparallel", 0x2226, Rel}, {u"nprec", 0x2280, Rel}, {u"npreceq", 0x22E0, Rel}, {u"nrightarrow", 0x219B, Rel}, {u"nshortmid", 0x2224, Rel},
    {u"nshortparallel", 0x2226, Rel}, {u"nsim", 0x2241, Rel}, {u"nsubset", 0x2284, Rel}, {u"nsubseteq", 0x2288, Rel}, {u"nsubseteqq", 0x2288, Rel},
    {u"nsucc", 0x2281, Rel}, {u"nsucceq", 0x22E1, Rel}, {u"nsupset", 0x2285, Rel}, {u"nsupseteq", 0x2289, Rel}, {u"nsupseteqq", 0x2289, Rel},
    {u"ntriangleleft", 0x22EA, Rel}, {u"ntrianglelefteq", 0x22EC, Rel}, {u"ntriangleright", 0x22EB, Rel}, {u"ntrianglerighteq", 0x22ED, Rel},
    {u"nu", 0x03BD, Let}, {u"nvDash", 0x22AD, Rel}, {u"nvdash", 0x22AC, Rel}, {u"nwarrow", 0x2196, Rel}, {u"o", 0x00F8, Let}, {u"obar", 0x233D, Bin},
    {u"obslash", 0x29B8, Bin}, {u"oc", 0x0021, Ord}, {u"odiv", 0x2A38, Bin}, {u"odot", 0x2299, Bin}, {u"oe", 0x0153, Ord}, {u"ogreaterthan", 0x29C1, Bin},
    {u"ohm", 0x03A9, Ord}, {u"oiiint", 0x2230, Op}, {u"oiint", 0x222F, Op}, {u"oint", 0x222E, Op}, {u"olessthan", 0x29C0, Bin}, {u"omega", 0x03C9, Let},
    {u"omicron", 0x03BF, Let}, {u"ominus", 0x2296, Bin}, {u"operp", 0x29B9, Bin}, {u"oplus", 0x2295, Bin}, {u"origof", 0x22B6, Rel}, {u"oslash", 0x2298, Bin},
    {u"otimes", 0x2297, Bin}, {u"otimeshat", 0x2A36, Bin}, {u"owns", 0x220B, Rel}, {u"parallel", 0x2225, Rel}, {u"partial", 0x2202, Ord},
    {u"permil", 0x2030, Let}, {u"perp", 0x22A5, Rel}, {u"phi", 0x03D5, Let}, {u"pi", 0x03C0, Let}, {u"pitchfork", 0x22D4, Rel}, {u"pm", 0x00B1, Bin},
    {u"pointint", 0x2A15, Op}, {u"pounds", 0x00A3, Ord}, {u"prec", 0x227A, Rel}, {u"precapprox", 0x2AB7, Rel}, {u"preccurlyeq", 0x227C, Rel},
    {u"preceq", 0x2AAF, Rel}, {u"precnapprox", 0x2AB9, Rel}, {u"precneqq", 0x2AB5, Rel}, {u"precnsim", 0x22E8, Rel}, {u"precsim", 0x227E, Rel},
    {u"prime", 0x2032, Ord}, {u"prod", 0x220F, Op}, {u"propto", 0x221D, Rel}, {u"psi", 0x03C8, Let}, {u"qprime", 0x2057, Ord}, {u"questeq", 0x225F, Rel},
    {u"rAngle", 0x27EB, Close}, {u"rBrace", 0x2984, Close}, {u"rVert", 0x2016, Close}, {u"rangle", 0x27E9, Close}, {u"rbrace", 0x007D, Close},
    {u"rbrack", 0x005D, Close}, {u"rceil", 0x2309, Close}, {u"restriction", 0x21BE, Rel}, {u"rfloor", 0x230B, Close}, {u"rgroup", 0x27EF, Close},
    {u"rhd", 0x22B3, Bin}, {u"rho", 0x03C1, Let}, {u"rightarrow", 0x2192, Rel}, {u"rightarrowtail", 0x21A3, Rel}, {u"rightharpoondown", 0x21C1, Rel},
    {u"rightharpoonup", 0x21C0, Rel}, {u"rightleftarrows", 0x21C4, Rel}, {u"rightleftharpoons", 0x21CC, Rel}, {u"rightmoon", 0x263D, Let},
    {u"rightouterjoin", 0x27D6, Bin}, {u"rightrightarrows", 0x21C9, Rel}, {u"rightsquigarrow", 0x21DD, Rel}, {u"rightthreetimes", 0x22CC, Bin},
    {u"risingdotseq", 0x2253, Rel}, {u"rmoustache", 0x23B1, Close}, {u"rparen", 0x0029, Close}, {u"rppolint", 0x2A12, Op}, {u"rrangle", 0x298A, Close},
    {u"rrbracket", 0x27E7, Close}, {u"rrparenthesis", 0x2988, Close}, {u"rtimes", 0x22CA, Bin}, {u"rvert", 0x007C, Close}, {u"sampi", 0x03E1, Let},
    {u"scpolint", 0x2A13, Op}, {u"searrow", 0x2198, Rel}, {u"setminus", 0x2216, Bin}, {u"sharp", 0x266F, Ord}, {u"shift", 0x2195, Ord},
    {u"shneg", 0x2191, Ord}, {u"shortmid", 0x2223, Rel}, {u"shortparallel", 0x2225, Rel}, {u"shpos", 0x2193, Ord}, {u"shuffle", 0x29E2, Bin},
    {u"sigma", 0x03C3, Let}, {u"sim", 0x223C, Rel}, {u"simeq", 0x2243, Rel}, {u"smallfrown", 0x2322, Rel}, {u"smallint", 0x222B, Op},
    {u"smallsetminus", 0x2216, Bin}, {u"smallsmile", 0x2323, Rel}, {u"smashtimes", 0x2A33, Bin}, {u"smile", 0x2323, Rel}, {u"smiley", 0x263A, Ord},
    {u"spadesuit", 0x2660, Ord}, {u"sphericalangle", 0x2222, Ord}, {u"sqcap", 0x2293, Bin}, {u"sqcup", 0x2294, Bin}, {u"sqint", 0x2A16, Op},
    {u"sqsubset", 0x228F, Rel}, {u"sqsubseteq", 0x2291, Rel}, {u"sqsupset", 0x2290, Rel}, {u"sqsupseteq", 0x2292, Rel}, {u"square", 0x25A1, Ord},
    {u"ss", 0x00DF, Ord}, {u"sslash", 0x2AFD, Bin}, {u"star", 0x22C6, Bin}, {u"stareq", 0x225B, Rel}, {u"stigma", 0x03DB, Let}, {u"strictfi", 0x297C, Rel},
    {u"strictif", 0x297D, Rel}, {u"subset", 0x2282, Rel}, {u"subseteq", 0x2286, Rel}, {u"subseteqq", 0x2AC5, Rel}, {u"subsetneq", 0x228A, Rel},
    {u"subsetneqq", 0x2ACB, Rel}, {u"succ", 0x227B, Rel}, {u"succapprox", 0x2AB8, Rel}, {u"succcurlyeq", 0x227D, Rel}, {u"succeq", 0x2AB0, Rel},
    {u"succnapprox", 0x2ABA, Rel}, {u"succneqq", 0x2AB6, Rel}, {u"succnsim", 0x22E9, Rel}, {u"succsim", 0x227F, Rel}, {u"sum", 0x2211, Op},
    {u"sun", 0x263C, Let}, {u"supset", 0x2283, Rel}, {u"supseteq", 0x2287, Rel}, {u"supseteqq", 0x2AC6, Rel}, {u"supsetneq", 0x228B, Rel},
    {u"supsetneqq", 0x2ACC, Rel}, {u"surd", 0x221A, Ord}, {u"swarrow", 0x2199, Rel}, {u"tau", 0x03C4, Let}, {u"th", 0x00FE, Ord}, {u"therefore", 0x2234, Rel},
    {u"theta", 0x03B8, Let}, {u"thickapprox", 0x2248, Rel}, {u"thicksim", 0x223C, Rel}, {u"threedotcolon", 0x2AF6, Bin}, {u"times", 0x00D7, Bin},
    {u"to", 0x2192, Rel}, {u"top", 0x22A4, Ord}, {u"triangle", 0x25B3, Ord}, {u"triangledown", 0x25BD, Ord}, {u"triangleleft", 0x25C3, Bin},
    {u"trianglelefteq", 0x22B4, Rel}, {u"triangleminus", 0x2A3A, Bin}, {u"triangleplus", 0x2A39, Bin}, {u"triangleq", 0x225C, Rel},
    {u"triangleright", 0x25B9, Bin}, {u"trianglerighteq", 0x22B5, Rel}, {u"triangletimes", 0x2A3B, Bin}, {u"trprime", 0x2034, Ord}, {u"twocaps", 0x2A4B, Bin},
    {u"twocups", 0x2A4A, Bin}, {u"twoheadleftarrow", 0x219E, Rel}, {u"twoheadrightarrow", 0x21A0, Rel}, {u"typecolon", 0x2982, Bin},
    {u"ulcorner", 0x231C, Open}, {u"unlhd", 0x22B4, Bin}, {u"unrhd", 0x22B5, Bin}, {u"uparrow", 0x2191, Rel}, {u"updownarrow", 0x2195, Rel},
    {u"upharpoonleft", 0x21BF, Rel}, {u"upharpoonright", 0x21BE, Rel}, {u"uplus", 0x228E, Bin}, {u"upsilon", 0x03C5, Let}, {u"upuparrows", 0x21C8, Rel},
    {u"urcorner", 0x231D, Close}, {u"vDash", 0x22A8, Rel}, {u"varDelta", 0x1D6E5, Ord}, {u"varGamma", 0x1D6E4, Ord}, {u"varLambda", 0x1D6EC, Ord},
    {u"varOmega", 0x1D6FA, Ord}, {u"varPhi", 0x1D6F7, Ord}, {u"varPi", 0x1D6F1, Ord}, {u"varPsi", 0x1D6F9, Ord}, {u"varSigma", 0x1D6F4, Ord},
    {u"varTheta", 0x1D6E9, Ord}, {u"varUpsilon", 0x1D6F6, Ord}, {u"varXi", 0x1D6EF, Ord}, {u"varclubsuit", 0x2667, Ord}, {u"varcoppa", 0x03D9, Let},
    {u"vardiamondsuit", 0x2666, Ord}, {u"varepsilon", 0x03B5, Let}, {u"varheartsuit", 0x2665, Ord}, {u"varkappa", 0x03F0, Ord}, {u"varnothing", 0x2205, Ord},
    {u"varointclockwise", 0x2232, Op}, {u"varphi", 0x03C6, Let}, {u"varpi", 0x03D6, Let}, {u"varpropto", 0x221D, Rel}, {u"varrho", 0x03F1, Let},
    {u"varsigma", 0x03C2, Let}, {u"varspadesuit", 0x2664, Ord}, {u"varsubsetneq", 0x228A, Rel}, {u"varsubsetneqq", 0x2ACB, Rel},
    {u"varsupsetneq", 0x228B, Rel}, {u"varsupsetneqq", 0x2ACC, Rel}, {u"vartheta", 0x03D1, Let}, {u"vartriangle", 0x25B3, Rel},
    {u"vartriangleleft", 0x22B2, Rel}, {u"vartriangleright", 0x22B3, Rel}, {u"varvdots", 0x22EE, Ord}, {u"vcentcolon", 0x003A, Rel}, {u"vdash", 0x22A2, Rel},
    {u"vdots", 0x22EE, Ord}, {u"vee", 0x2228, Bin}, {u"veebar", 0x22BB, Bin}, {u"veedot", 0x27C7, Bin}, {u"veedoublebar", 0x2A63, Bin},
    {u"veeeq", 0x225A, Rel}, {u"veeonvee", 0x2A56, Bin}, {u"vert", 0x007C, Ord}, {u"wedge", 0x2227, Bin}, {u"wedgebar", 0x2A5F, Bin},
    {u"wedgedot", 0x27D1, Bin}, {u"wedgedoublebar", 0x2A60, Bin}, {u"wedgeonwedge", 0x2A55, Bin}, {u"wedgeq", 0x2259, Rel},
    {u"whitesquaretickleft", 0x27E4, Bin}, {u"whitesquaretickright", 0x27E5, Bin}, {u"wn", 0x003F, Ord}, {u"wp", 0x2118, Ord}, {u"wr", 0x2240, Bin},
    {u"xi", 0x03BE, Let}, {u"yen", 0x00A5, Ord}, {u"zeta", 0x03B6, Let},
};
// clang-format on
static_assert(std::is_sorted(std::begin(rows), std::end(rows), [](const Row &a, const Row &b) { return a.name < b.name; }));

struct ByCharacter {
    char32_t character;
    Kind kind;
    std::size_t place;
};

/// The kinds of characters that are typed as they are; the first row of each character counts.
constexpr auto byCharacter = [] {
    std::array<ByCharacter, std::size(rows)> result{};
    for (std::size_t i = 0; i < std::size(rows); ++i)
        result[i] = {rows[i].character, rows[i].kind, i};
    std::sort(result.begin(), result.end(),
              [](const ByCharacter &a, const ByCharacter &b) { return a.character < b.character || (a.character == b.character && a.place < b.place); });
    return result;
}();

constexpr Atom atomOf(Kind kind)
{
    switch (kind) {
    case Op: return Atom::Large;
    case Bin: return Atom::Binary;
    case Rel: return Atom::Relation;
    case Open: return Atom::Opening;
    case Close: return Atom::Closing;
    case Punct: return Atom::Punctuation;
    case Inner: return Atom::Inner;
    case Ord:
    case Let: break;
    }
    return Atom::Ordinary;
}

/// Characters of the keyboard; all others are ordinary.
std::optional<Symbol> typed(char32_t character)
{
    switch (character) {
    case U'+': return Symbol{U'+', Atom::Binary, false};
    case U'-': return Symbol{0x2212, Atom::Binary, false};
    case U'*': return Symbol{0x2217, Atom::Binary, false};
    case U'=':
    case U'<':
    case U'>':
    case U':': return Symbol{character, Atom::Relation, false};
    case U'(':
    case U'[': return Symbol{character, Atom::Opening, false};
    case U')':
    case U']':
    case U'!':
    case U'?': return Symbol{character, Atom::Closing, false};
    case U',':
    case U';': return Symbol{character, Atom::Punctuation, false};
    case U'`': return Symbol{0x2018, Atom::Ordinary, false};
    default: return std::nullopt;
    }
}

/// Commands of one character that is no letter.
std::optional<Symbol> escaped(QChar character)
{
    switch (character.unicode()) {
    case u'{': return Symbol{U'{', Atom::Opening, false};
    case u'}': return Symbol{U'}', Atom::Closing, false};
    case u'|': return Symbol{0x2016, Atom::Ordinary, false};
    case u'#':
    case u'$':
    case u'%':
    case u'&':
    case u'_': return Symbol{character.unicode(), Atom::Ordinary, false};
    default: return std::nullopt;
    }
}

} // namespace

std::optional<Symbol> symbolNamed(QStringView name)
{
    if (name.size() == 1 && !name[0].isLetter())
        return escaped(name[0]);
    const std::u16string_view wanted(name.utf16(), static_cast<std::size_t>(name.size()));
    const auto *const found = std::lower_bound(std::begin(rows), std::end(rows), wanted, [](const Row &row, std::u16string_view n) { return row.name < n; });
    if (found == std::end(rows) || found->name != wanted)
        return std::nullopt;
    return Symbol{found->character, atomOf(found->kind), found->kind == Let};
}

Symbol symbolOf(char32_t character)
{
    if (const auto found = typed(character))
        return *found;
    const auto *const found =
        std::lower_bound(byCharacter.begin(), byCharacter.end(), character, [](const ByCharacter &row, char32_t c) { return row.character < c; });
    if (character > 0x7F && found != byCharacter.end() && found->character == character)
        return {character, atomOf(found->kind), found->kind == Let};
    return {character, Atom::Ordinary, QChar::isLetter(character)};
}

} // namespace quayside::math
