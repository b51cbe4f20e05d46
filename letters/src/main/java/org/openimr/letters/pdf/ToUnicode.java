package org.openimr.letters.pdf;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** Which character each code of a font stands for (ISO 32000-1, 9.10.3). */
final class ToUnicode {
    private static final int MOST_IN_A_BLOCK = 100;

    private ToUnicode() {}

    /** The codes count the characters from 1, in the order of Unicode. */
    static byte[] of(BitSet characters) {
        var out = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        int left = characters.cardinality();
        int code = 0;
        int inBlock = 0;
        for (int c = characters.nextSetBit(0); c >= 0; c = characters.nextSetBit(c + 1)) {
            if (inBlock == 0) {
                inBlock = Math.min(left, MOST_IN_A_BLOCK);
                out.append(inBlock).append(" beginbfchar\n");
            }
            code++;
            left--;
            inBlock--;
            hex(out.append('<'), code);
            hex(out.append("> <"), c);
            out.append(">\n");
            if (inBlock == 0) out.append("endbfchar\n");
        }
        out.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """);
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void hex(StringBuilder out, int value) {
        for (int shift = 12; shift >= 0; shift -= 4) out.append("0123456789ABCDEF".charAt((value >> shift) & 0xf));
    }
}
