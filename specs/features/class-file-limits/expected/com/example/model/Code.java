package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.OpenEnum;

public final class Code extends OpenEnum<String, Code.Known> {
    public static final Code V0000 = new Code("v0000", Known.V0000);
    public static final Code V0001 = new Code("v0001", Known.V0001);
    public static final Code V0002 = new Code("v0002", Known.V0002);
    public static final Code V0003 = new Code("v0003", Known.V0003);
    public static final Code V0004 = new Code("v0004", Known.V0004);
    public static final Code V0005 = new Code("v0005", Known.V0005);
    public static final Code V0006 = new Code("v0006", Known.V0006);
    public static final Code V0007 = new Code("v0007", Known.V0007);
    public static final Code V0008 = new Code("v0008", Known.V0008);
    public static final Code V0009 = new Code("v0009", Known.V0009);
    public static final Code V0010 = new Code("v0010", Known.V0010);
    public static final Code V0011 = new Code("v0011", Known.V0011);
    public static final Code V0012 = new Code("v0012", Known.V0012);
    public static final Code V0013 = new Code("v0013", Known.V0013);
    public static final Code V0014 = new Code("v0014", Known.V0014);
    public static final Code V0015 = new Code("v0015", Known.V0015);
    public static final Code V0016 = new Code("v0016", Known.V0016);
    public static final Code V0017 = new Code("v0017", Known.V0017);
    public static final Code V0018 = new Code("v0018", Known.V0018);
    public static final Code V0019 = new Code("v0019", Known.V0019);
    public static final Code V0020 = new Code("v0020", Known.V0020);
    public static final Code V0021 = new Code("v0021", Known.V0021);
    public static final Code V0022 = new Code("v0022", Known.V0022);
    public static final Code V0023 = new Code("v0023", Known.V0023);
    public static final Code V0024 = new Code("v0024", Known.V0024);
    public static final Code V0025 = new Code("v0025", Known.V0025);
    public static final Code V0026 = new Code("v0026", Known.V0026);
    public static final Code V0027 = new Code("v0027", Known.V0027);
    public static final Code V0028 = new Code("v0028", Known.V0028);
    public static final Code V0029 = new Code("v0029", Known.V0029);
    public static final Code V0030 = new Code("v0030", Known.V0030);
    public static final Code V0031 = new Code("v0031", Known.V0031);
    public static final Code V0032 = new Code("v0032", Known.V0032);
    public static final Code V0033 = new Code("v0033", Known.V0033);
    public static final Code V0034 = new Code("v0034", Known.V0034);
    public static final Code V0035 = new Code("v0035", Known.V0035);
    public static final Code V0036 = new Code("v0036", Known.V0036);
    public static final Code V0037 = new Code("v0037", Known.V0037);
    public static final Code V0038 = new Code("v0038", Known.V0038);
    public static final Code V0039 = new Code("v0039", Known.V0039);
    public static final Code V0040 = new Code("v0040", Known.V0040);
    public static final Code V0041 = new Code("v0041", Known.V0041);
    public static final Code V0042 = new Code("v0042", Known.V0042);
    public static final Code V0043 = new Code("v0043", Known.V0043);
    public static final Code V0044 = new Code("v0044", Known.V0044);
    public static final Code V0045 = new Code("v0045", Known.V0045);
    public static final Code V0046 = new Code("v0046", Known.V0046);
    public static final Code V0047 = new Code("v0047", Known.V0047);
    public static final Code V0048 = new Code("v0048", Known.V0048);
    public static final Code V0049 = new Code("v0049", Known.V0049);
    public static final Code V0050 = new Code("v0050", Known.V0050);
    public static final Code V0051 = new Code("v0051", Known.V0051);
    public static final Code V0052 = new Code("v0052", Known.V0052);
    public static final Code V0053 = new Code("v0053", Known.V0053);
    public static final Code V0054 = new Code("v0054", Known.V0054);
    public static final Code V0055 = new Code("v0055", Known.V0055);
    public static final Code V0056 = new Code("v0056", Known.V0056);
    public static final Code V0057 = new Code("v0057", Known.V0057);
    public static final Code V0058 = new Code("v0058", Known.V0058);
    public static final Code V0059 = new Code("v0059", Known.V0059);
    public static final Code V0060 = new Code("v0060", Known.V0060);
    public static final Code V0061 = new Code("v0061", Known.V0061);
    public static final Code V0062 = new Code("v0062", Known.V0062);
    public static final Code V0063 = new Code("v0063", Known.V0063);
    public static final Code V0064 = new Code("v0064", Known.V0064);
    public static final Code V0065 = new Code("v0065", Known.V0065);
    public static final Code V0066 = new Code("v0066", Known.V0066);
    public static final Code V0067 = new Code("v0067", Known.V0067);
    public static final Code V0068 = new Code("v0068", Known.V0068);
    public static final Code V0069 = new Code("v0069", Known.V0069);
    public static final Code V0070 = new Code("v0070", Known.V0070);
    public static final Code V0071 = new Code("v0071", Known.V0071);
    public static final Code V0072 = new Code("v0072", Known.V0072);
    public static final Code V0073 = new Code("v0073", Known.V0073);
    public static final Code V0074 = new Code("v0074", Known.V0074);
    public static final Code V0075 = new Code("v0075", Known.V0075);
    public static final Code V0076 = new Code("v0076", Known.V0076);
    public static final Code V0077 = new Code("v0077", Known.V0077);
    public static final Code V0078 = new Code("v0078", Known.V0078);
    public static final Code V0079 = new Code("v0079", Known.V0079);
    public static final Code V0080 = new Code("v0080", Known.V0080);
    public static final Code V0081 = new Code("v0081", Known.V0081);
    public static final Code V0082 = new Code("v0082", Known.V0082);
    public static final Code V0083 = new Code("v0083", Known.V0083);
    public static final Code V0084 = new Code("v0084", Known.V0084);
    public static final Code V0085 = new Code("v0085", Known.V0085);
    public static final Code V0086 = new Code("v0086", Known.V0086);
    public static final Code V0087 = new Code("v0087", Known.V0087);
    public static final Code V0088 = new Code("v0088", Known.V0088);
    public static final Code V0089 = new Code("v0089", Known.V0089);
    public static final Code V0090 = new Code("v0090", Known.V0090);
    public static final Code V0091 = new Code("v0091", Known.V0091);
    public static final Code V0092 = new Code("v0092", Known.V0092);
    public static final Code V0093 = new Code("v0093", Known.V0093);
    public static final Code V0094 = new Code("v0094", Known.V0094);
    public static final Code V0095 = new Code("v0095", Known.V0095);
    public static final Code V0096 = new Code("v0096", Known.V0096);
    public static final Code V0097 = new Code("v0097", Known.V0097);
    public static final Code V0098 = new Code("v0098", Known.V0098);
    public static final Code V0099 = new Code("v0099", Known.V0099);
    public static final Code V0100 = new Code("v0100", Known.V0100);
    public static final Code V0101 = new Code("v0101", Known.V0101);
    public static final Code V0102 = new Code("v0102", Known.V0102);
    public static final Code V0103 = new Code("v0103", Known.V0103);
    public static final Code V0104 = new Code("v0104", Known.V0104);
    public static final Code V0105 = new Code("v0105", Known.V0105);
    public static final Code V0106 = new Code("v0106", Known.V0106);
    public static final Code V0107 = new Code("v0107", Known.V0107);
    public static final Code V0108 = new Code("v0108", Known.V0108);
    public static final Code V0109 = new Code("v0109", Known.V0109);
    public static final Code V0110 = new Code("v0110", Known.V0110);
    public static final Code V0111 = new Code("v0111", Known.V0111);
    public static final Code V0112 = new Code("v0112", Known.V0112);
    public static final Code V0113 = new Code("v0113", Known.V0113);
    public static final Code V0114 = new Code("v0114", Known.V0114);
    public static final Code V0115 = new Code("v0115", Known.V0115);
    public static final Code V0116 = new Code("v0116", Known.V0116);
    public static final Code V0117 = new Code("v0117", Known.V0117);
    public static final Code V0118 = new Code("v0118", Known.V0118);
    public static final Code V0119 = new Code("v0119", Known.V0119);
    public static final Code V0120 = new Code("v0120", Known.V0120);
    public static final Code V0121 = new Code("v0121", Known.V0121);
    public static final Code V0122 = new Code("v0122", Known.V0122);
    public static final Code V0123 = new Code("v0123", Known.V0123);
    public static final Code V0124 = new Code("v0124", Known.V0124);
    public static final Code V0125 = new Code("v0125", Known.V0125);
    public static final Code V0126 = new Code("v0126", Known.V0126);
    public static final Code V0127 = new Code("v0127", Known.V0127);
    public static final Code V0128 = new Code("v0128", Known.V0128);
    public static final Code V0129 = new Code("v0129", Known.V0129);
    public static final Code V0130 = new Code("v0130", Known.V0130);
    public static final Code V0131 = new Code("v0131", Known.V0131);
    public static final Code V0132 = new Code("v0132", Known.V0132);
    public static final Code V0133 = new Code("v0133", Known.V0133);
    public static final Code V0134 = new Code("v0134", Known.V0134);
    public static final Code V0135 = new Code("v0135", Known.V0135);
    public static final Code V0136 = new Code("v0136", Known.V0136);
    public static final Code V0137 = new Code("v0137", Known.V0137);
    public static final Code V0138 = new Code("v0138", Known.V0138);
    public static final Code V0139 = new Code("v0139", Known.V0139);
    public static final Code V0140 = new Code("v0140", Known.V0140);
    public static final Code V0141 = new Code("v0141", Known.V0141);
    public static final Code V0142 = new Code("v0142", Known.V0142);
    public static final Code V0143 = new Code("v0143", Known.V0143);
    public static final Code V0144 = new Code("v0144", Known.V0144);
    public static final Code V0145 = new Code("v0145", Known.V0145);
    public static final Code V0146 = new Code("v0146", Known.V0146);
    public static final Code V0147 = new Code("v0147", Known.V0147);
    public static final Code V0148 = new Code("v0148", Known.V0148);
    public static final Code V0149 = new Code("v0149", Known.V0149);
    public static final Code V0150 = new Code("v0150", Known.V0150);
    public static final Code V0151 = new Code("v0151", Known.V0151);
    public static final Code V0152 = new Code("v0152", Known.V0152);
    public static final Code V0153 = new Code("v0153", Known.V0153);
    public static final Code V0154 = new Code("v0154", Known.V0154);
    public static final Code V0155 = new Code("v0155", Known.V0155);
    public static final Code V0156 = new Code("v0156", Known.V0156);
    public static final Code V0157 = new Code("v0157", Known.V0157);
    public static final Code V0158 = new Code("v0158", Known.V0158);
    public static final Code V0159 = new Code("v0159", Known.V0159);
    public static final Code V0160 = new Code("v0160", Known.V0160);
    public static final Code V0161 = new Code("v0161", Known.V0161);
    public static final Code V0162 = new Code("v0162", Known.V0162);
    public static final Code V0163 = new Code("v0163", Known.V0163);
    public static final Code V0164 = new Code("v0164", Known.V0164);
    public static final Code V0165 = new Code("v0165", Known.V0165);
    public static final Code V0166 = new Code("v0166", Known.V0166);
    public static final Code V0167 = new Code("v0167", Known.V0167);
    public static final Code V0168 = new Code("v0168", Known.V0168);
    public static final Code V0169 = new Code("v0169", Known.V0169);
    public static final Code V0170 = new Code("v0170", Known.V0170);
    public static final Code V0171 = new Code("v0171", Known.V0171);
    public static final Code V0172 = new Code("v0172", Known.V0172);
    public static final Code V0173 = new Code("v0173", Known.V0173);
    public static final Code V0174 = new Code("v0174", Known.V0174);
    public static final Code V0175 = new Code("v0175", Known.V0175);
    public static final Code V0176 = new Code("v0176", Known.V0176);
    public static final Code V0177 = new Code("v0177", Known.V0177);
    public static final Code V0178 = new Code("v0178", Known.V0178);
    public static final Code V0179 = new Code("v0179", Known.V0179);
    public static final Code V0180 = new Code("v0180", Known.V0180);
    public static final Code V0181 = new Code("v0181", Known.V0181);
    public static final Code V0182 = new Code("v0182", Known.V0182);
    public static final Code V0183 = new Code("v0183", Known.V0183);
    public static final Code V0184 = new Code("v0184", Known.V0184);
    public static final Code V0185 = new Code("v0185", Known.V0185);
    public static final Code V0186 = new Code("v0186", Known.V0186);
    public static final Code V0187 = new Code("v0187", Known.V0187);
    public static final Code V0188 = new Code("v0188", Known.V0188);
    public static final Code V0189 = new Code("v0189", Known.V0189);
    public static final Code V0190 = new Code("v0190", Known.V0190);
    public static final Code V0191 = new Code("v0191", Known.V0191);
    public static final Code V0192 = new Code("v0192", Known.V0192);
    public static final Code V0193 = new Code("v0193", Known.V0193);
    public static final Code V0194 = new Code("v0194", Known.V0194);
    public static final Code V0195 = new Code("v0195", Known.V0195);
    public static final Code V0196 = new Code("v0196", Known.V0196);
    public static final Code V0197 = new Code("v0197", Known.V0197);
    public static final Code V0198 = new Code("v0198", Known.V0198);
    public static final Code V0199 = new Code("v0199", Known.V0199);
    public static final Code V0200 = new Code("v0200", Known.V0200);
    public static final Code V0201 = new Code("v0201", Known.V0201);
    public static final Code V0202 = new Code("v0202", Known.V0202);
    public static final Code V0203 = new Code("v0203", Known.V0203);
    public static final Code V0204 = new Code("v0204", Known.V0204);
    public static final Code V0205 = new Code("v0205", Known.V0205);
    public static final Code V0206 = new Code("v0206", Known.V0206);
    public static final Code V0207 = new Code("v0207", Known.V0207);
    public static final Code V0208 = new Code("v0208", Known.V0208);
    public static final Code V0209 = new Code("v0209", Known.V0209);
    public static final Code V0210 = new Code("v0210", Known.V0210);
    public static final Code V0211 = new Code("v0211", Known.V0211);
    public static final Code V0212 = new Code("v0212", Known.V0212);
    public static final Code V0213 = new Code("v0213", Known.V0213);
    public static final Code V0214 = new Code("v0214", Known.V0214);
    public static final Code V0215 = new Code("v0215", Known.V0215);
    public static final Code V0216 = new Code("v0216", Known.V0216);
    public static final Code V0217 = new Code("v0217", Known.V0217);
    public static final Code V0218 = new Code("v0218", Known.V0218);
    public static final Code V0219 = new Code("v0219", Known.V0219);
    public static final Code V0220 = new Code("v0220", Known.V0220);
    public static final Code V0221 = new Code("v0221", Known.V0221);
    public static final Code V0222 = new Code("v0222", Known.V0222);
    public static final Code V0223 = new Code("v0223", Known.V0223);
    public static final Code V0224 = new Code("v0224", Known.V0224);
    public static final Code V0225 = new Code("v0225", Known.V0225);
    public static final Code V0226 = new Code("v0226", Known.V0226);
    public static final Code V0227 = new Code("v0227", Known.V0227);
    public static final Code V0228 = new Code("v0228", Known.V0228);
    public static final Code V0229 = new Code("v0229", Known.V0229);
    public static final Code V0230 = new Code("v0230", Known.V0230);
    public static final Code V0231 = new Code("v0231", Known.V0231);
    public static final Code V0232 = new Code("v0232", Known.V0232);
    public static final Code V0233 = new Code("v0233", Known.V0233);
    public static final Code V0234 = new Code("v0234", Known.V0234);
    public static final Code V0235 = new Code("v0235", Known.V0235);
    public static final Code V0236 = new Code("v0236", Known.V0236);
    public static final Code V0237 = new Code("v0237", Known.V0237);
    public static final Code V0238 = new Code("v0238", Known.V0238);
    public static final Code V0239 = new Code("v0239", Known.V0239);
    public static final Code V0240 = new Code("v0240", Known.V0240);
    public static final Code V0241 = new Code("v0241", Known.V0241);
    public static final Code V0242 = new Code("v0242", Known.V0242);
    public static final Code V0243 = new Code("v0243", Known.V0243);
    public static final Code V0244 = new Code("v0244", Known.V0244);
    public static final Code V0245 = new Code("v0245", Known.V0245);
    public static final Code V0246 = new Code("v0246", Known.V0246);
    public static final Code V0247 = new Code("v0247", Known.V0247);
    public static final Code V0248 = new Code("v0248", Known.V0248);
    public static final Code V0249 = new Code("v0249", Known.V0249);
    public static final Code V0250 = new Code("v0250", Known.V0250);
    public static final Code V0251 = new Code("v0251", Known.V0251);
    public static final Code V0252 = new Code("v0252", Known.V0252);
    public static final Code V0253 = new Code("v0253", Known.V0253);
    public static final Code V0254 = new Code("v0254", Known.V0254);
    public static final Code V0255 = new Code("v0255", Known.V0255);
    public static final Code V0256 = new Code("v0256", Known.V0256);
    public static final Code V0257 = new Code("v0257", Known.V0257);
    public static final Code V0258 = new Code("v0258", Known.V0258);
    public static final Code V0259 = new Code("v0259", Known.V0259);
    public static final Code V0260 = new Code("v0260", Known.V0260);
    public static final Code V0261 = new Code("v0261", Known.V0261);
    public static final Code V0262 = new Code("v0262", Known.V0262);
    public static final Code V0263 = new Code("v0263", Known.V0263);
    public static final Code V0264 = new Code("v0264", Known.V0264);
    public static final Code V0265 = new Code("v0265", Known.V0265);
    public static final Code V0266 = new Code("v0266", Known.V0266);
    public static final Code V0267 = new Code("v0267", Known.V0267);
    public static final Code V0268 = new Code("v0268", Known.V0268);
    public static final Code V0269 = new Code("v0269", Known.V0269);
    public static final Code V0270 = new Code("v0270", Known.V0270);
    public static final Code V0271 = new Code("v0271", Known.V0271);
    public static final Code V0272 = new Code("v0272", Known.V0272);
    public static final Code V0273 = new Code("v0273", Known.V0273);
    public static final Code V0274 = new Code("v0274", Known.V0274);
    public static final Code V0275 = new Code("v0275", Known.V0275);
    public static final Code V0276 = new Code("v0276", Known.V0276);
    public static final Code V0277 = new Code("v0277", Known.V0277);
    public static final Code V0278 = new Code("v0278", Known.V0278);
    public static final Code V0279 = new Code("v0279", Known.V0279);
    public static final Code V0280 = new Code("v0280", Known.V0280);
    public static final Code V0281 = new Code("v0281", Known.V0281);
    public static final Code V0282 = new Code("v0282", Known.V0282);
    public static final Code V0283 = new Code("v0283", Known.V0283);
    public static final Code V0284 = new Code("v0284", Known.V0284);
    public static final Code V0285 = new Code("v0285", Known.V0285);
    public static final Code V0286 = new Code("v0286", Known.V0286);
    public static final Code V0287 = new Code("v0287", Known.V0287);
    public static final Code V0288 = new Code("v0288", Known.V0288);
    public static final Code V0289 = new Code("v0289", Known.V0289);
    public static final Code V0290 = new Code("v0290", Known.V0290);
    public static final Code V0291 = new Code("v0291", Known.V0291);
    public static final Code V0292 = new Code("v0292", Known.V0292);
    public static final Code V0293 = new Code("v0293", Known.V0293);
    public static final Code V0294 = new Code("v0294", Known.V0294);
    public static final Code V0295 = new Code("v0295", Known.V0295);
    public static final Code V0296 = new Code("v0296", Known.V0296);
    public static final Code V0297 = new Code("v0297", Known.V0297);
    public static final Code V0298 = new Code("v0298", Known.V0298);
    public static final Code V0299 = new Code("v0299", Known.V0299);
    public static final Code V0300 = new Code("v0300", Known.V0300);
    public static final Code V0301 = new Code("v0301", Known.V0301);
    public static final Code V0302 = new Code("v0302", Known.V0302);
    public static final Code V0303 = new Code("v0303", Known.V0303);
    public static final Code V0304 = new Code("v0304", Known.V0304);
    public static final Code V0305 = new Code("v0305", Known.V0305);
    public static final Code V0306 = new Code("v0306", Known.V0306);
    public static final Code V0307 = new Code("v0307", Known.V0307);
    public static final Code V0308 = new Code("v0308", Known.V0308);
    public static final Code V0309 = new Code("v0309", Known.V0309);
    public static final Code V0310 = new Code("v0310", Known.V0310);
    public static final Code V0311 = new Code("v0311", Known.V0311);
    public static final Code V0312 = new Code("v0312", Known.V0312);
    public static final Code V0313 = new Code("v0313", Known.V0313);
    public static final Code V0314 = new Code("v0314", Known.V0314);
    public static final Code V0315 = new Code("v0315", Known.V0315);
    public static final Code V0316 = new Code("v0316", Known.V0316);
    public static final Code V0317 = new Code("v0317", Known.V0317);
    public static final Code V0318 = new Code("v0318", Known.V0318);
    public static final Code V0319 = new Code("v0319", Known.V0319);
    public static final Code V0320 = new Code("v0320", Known.V0320);
    public static final Code V0321 = new Code("v0321", Known.V0321);
    public static final Code V0322 = new Code("v0322", Known.V0322);
    public static final Code V0323 = new Code("v0323", Known.V0323);
    public static final Code V0324 = new Code("v0324", Known.V0324);
    public static final Code V0325 = new Code("v0325", Known.V0325);
    public static final Code V0326 = new Code("v0326", Known.V0326);
    public static final Code V0327 = new Code("v0327", Known.V0327);
    public static final Code V0328 = new Code("v0328", Known.V0328);
    public static final Code V0329 = new Code("v0329", Known.V0329);
    public static final Code V0330 = new Code("v0330", Known.V0330);
    public static final Code V0331 = new Code("v0331", Known.V0331);
    public static final Code V0332 = new Code("v0332", Known.V0332);
    public static final Code V0333 = new Code("v0333", Known.V0333);
    public static final Code V0334 = new Code("v0334", Known.V0334);
    public static final Code V0335 = new Code("v0335", Known.V0335);
    public static final Code V0336 = new Code("v0336", Known.V0336);
    public static final Code V0337 = new Code("v0337", Known.V0337);
    public static final Code V0338 = new Code("v0338", Known.V0338);
    public static final Code V0339 = new Code("v0339", Known.V0339);
    public static final Code V0340 = new Code("v0340", Known.V0340);
    public static final Code V0341 = new Code("v0341", Known.V0341);
    public static final Code V0342 = new Code("v0342", Known.V0342);
    public static final Code V0343 = new Code("v0343", Known.V0343);
    public static final Code V0344 = new Code("v0344", Known.V0344);
    public static final Code V0345 = new Code("v0345", Known.V0345);
    public static final Code V0346 = new Code("v0346", Known.V0346);
    public static final Code V0347 = new Code("v0347", Known.V0347);
    public static final Code V0348 = new Code("v0348", Known.V0348);
    public static final Code V0349 = new Code("v0349", Known.V0349);
    public static final Code V0350 = new Code("v0350", Known.V0350);
    public static final Code V0351 = new Code("v0351", Known.V0351);
    public static final Code V0352 = new Code("v0352", Known.V0352);
    public static final Code V0353 = new Code("v0353", Known.V0353);
    public static final Code V0354 = new Code("v0354", Known.V0354);
    public static final Code V0355 = new Code("v0355", Known.V0355);
    public static final Code V0356 = new Code("v0356", Known.V0356);
    public static final Code V0357 = new Code("v0357", Known.V0357);
    public static final Code V0358 = new Code("v0358", Known.V0358);
    public static final Code V0359 = new Code("v0359", Known.V0359);
    public static final Code V0360 = new Code("v0360", Known.V0360);
    public static final Code V0361 = new Code("v0361", Known.V0361);
    public static final Code V0362 = new Code("v0362", Known.V0362);
    public static final Code V0363 = new Code("v0363", Known.V0363);
    public static final Code V0364 = new Code("v0364", Known.V0364);
    public static final Code V0365 = new Code("v0365", Known.V0365);
    public static final Code V0366 = new Code("v0366", Known.V0366);
    public static final Code V0367 = new Code("v0367", Known.V0367);
    public static final Code V0368 = new Code("v0368", Known.V0368);
    public static final Code V0369 = new Code("v0369", Known.V0369);
    public static final Code V0370 = new Code("v0370", Known.V0370);
    public static final Code V0371 = new Code("v0371", Known.V0371);
    public static final Code V0372 = new Code("v0372", Known.V0372);
    public static final Code V0373 = new Code("v0373", Known.V0373);
    public static final Code V0374 = new Code("v0374", Known.V0374);
    public static final Code V0375 = new Code("v0375", Known.V0375);
    public static final Code V0376 = new Code("v0376", Known.V0376);
    public static final Code V0377 = new Code("v0377", Known.V0377);
    public static final Code V0378 = new Code("v0378", Known.V0378);
    public static final Code V0379 = new Code("v0379", Known.V0379);
    public static final Code V0380 = new Code("v0380", Known.V0380);
    public static final Code V0381 = new Code("v0381", Known.V0381);
    public static final Code V0382 = new Code("v0382", Known.V0382);
    public static final Code V0383 = new Code("v0383", Known.V0383);
    public static final Code V0384 = new Code("v0384", Known.V0384);
    public static final Code V0385 = new Code("v0385", Known.V0385);
    public static final Code V0386 = new Code("v0386", Known.V0386);
    public static final Code V0387 = new Code("v0387", Known.V0387);
    public static final Code V0388 = new Code("v0388", Known.V0388);
    public static final Code V0389 = new Code("v0389", Known.V0389);
    public static final Code V0390 = new Code("v0390", Known.V0390);
    public static final Code V0391 = new Code("v0391", Known.V0391);
    public static final Code V0392 = new Code("v0392", Known.V0392);
    public static final Code V0393 = new Code("v0393", Known.V0393);
    public static final Code V0394 = new Code("v0394", Known.V0394);
    public static final Code V0395 = new Code("v0395", Known.V0395);
    public static final Code V0396 = new Code("v0396", Known.V0396);
    public static final Code V0397 = new Code("v0397", Known.V0397);
    public static final Code V0398 = new Code("v0398", Known.V0398);
    public static final Code V0399 = new Code("v0399", Known.V0399);
    public static final Code V0400 = new Code("v0400", Known.V0400);
    public static final Code V0401 = new Code("v0401", Known.V0401);
    public static final Code V0402 = new Code("v0402", Known.V0402);
    public static final Code V0403 = new Code("v0403", Known.V0403);
    public static final Code V0404 = new Code("v0404", Known.V0404);
    public static final Code V0405 = new Code("v0405", Known.V0405);
    public static final Code V0406 = new Code("v0406", Known.V0406);
    public static final Code V0407 = new Code("v0407", Known.V0407);
    public static final Code V0408 = new Code("v0408", Known.V0408);
    public static final Code V0409 = new Code("v0409", Known.V0409);
    public static final Code V0410 = new Code("v0410", Known.V0410);
    public static final Code V0411 = new Code("v0411", Known.V0411);
    public static final Code V0412 = new Code("v0412", Known.V0412);
    public static final Code V0413 = new Code("v0413", Known.V0413);
    public static final Code V0414 = new Code("v0414", Known.V0414);
    public static final Code V0415 = new Code("v0415", Known.V0415);
    public static final Code V0416 = new Code("v0416", Known.V0416);
    public static final Code V0417 = new Code("v0417", Known.V0417);
    public static final Code V0418 = new Code("v0418", Known.V0418);
    public static final Code V0419 = new Code("v0419", Known.V0419);
    public static final Code V0420 = new Code("v0420", Known.V0420);
    public static final Code V0421 = new Code("v0421", Known.V0421);
    public static final Code V0422 = new Code("v0422", Known.V0422);
    public static final Code V0423 = new Code("v0423", Known.V0423);
    public static final Code V0424 = new Code("v0424", Known.V0424);
    public static final Code V0425 = new Code("v0425", Known.V0425);
    public static final Code V0426 = new Code("v0426", Known.V0426);
    public static final Code V0427 = new Code("v0427", Known.V0427);
    public static final Code V0428 = new Code("v0428", Known.V0428);
    public static final Code V0429 = new Code("v0429", Known.V0429);
    public static final Code V0430 = new Code("v0430", Known.V0430);
    public static final Code V0431 = new Code("v0431", Known.V0431);
    public static final Code V0432 = new Code("v0432", Known.V0432);
    public static final Code V0433 = new Code("v0433", Known.V0433);
    public static final Code V0434 = new Code("v0434", Known.V0434);
    public static final Code V0435 = new Code("v0435", Known.V0435);
    public static final Code V0436 = new Code("v0436", Known.V0436);
    public static final Code V0437 = new Code("v0437", Known.V0437);
    public static final Code V0438 = new Code("v0438", Known.V0438);
    public static final Code V0439 = new Code("v0439", Known.V0439);
    public static final Code V0440 = new Code("v0440", Known.V0440);
    public static final Code V0441 = new Code("v0441", Known.V0441);
    public static final Code V0442 = new Code("v0442", Known.V0442);
    public static final Code V0443 = new Code("v0443", Known.V0443);
    public static final Code V0444 = new Code("v0444", Known.V0444);
    public static final Code V0445 = new Code("v0445", Known.V0445);
    public static final Code V0446 = new Code("v0446", Known.V0446);
    public static final Code V0447 = new Code("v0447", Known.V0447);
    public static final Code V0448 = new Code("v0448", Known.V0448);
    public static final Code V0449 = new Code("v0449", Known.V0449);
    public static final Code V0450 = new Code("v0450", Known.V0450);
    public static final Code V0451 = new Code("v0451", Known.V0451);
    public static final Code V0452 = new Code("v0452", Known.V0452);
    public static final Code V0453 = new Code("v0453", Known.V0453);
    public static final Code V0454 = new Code("v0454", Known.V0454);
    public static final Code V0455 = new Code("v0455", Known.V0455);
    public static final Code V0456 = new Code("v0456", Known.V0456);
    public static final Code V0457 = new Code("v0457", Known.V0457);
    public static final Code V0458 = new Code("v0458", Known.V0458);
    public static final Code V0459 = new Code("v0459", Known.V0459);
    public static final Code V0460 = new Code("v0460", Known.V0460);
    public static final Code V0461 = new Code("v0461", Known.V0461);
    public static final Code V0462 = new Code("v0462", Known.V0462);
    public static final Code V0463 = new Code("v0463", Known.V0463);
    public static final Code V0464 = new Code("v0464", Known.V0464);
    public static final Code V0465 = new Code("v0465", Known.V0465);
    public static final Code V0466 = new Code("v0466", Known.V0466);
    public static final Code V0467 = new Code("v0467", Known.V0467);
    public static final Code V0468 = new Code("v0468", Known.V0468);
    public static final Code V0469 = new Code("v0469", Known.V0469);
    public static final Code V0470 = new Code("v0470", Known.V0470);
    public static final Code V0471 = new Code("v0471", Known.V0471);
    public static final Code V0472 = new Code("v0472", Known.V0472);
    public static final Code V0473 = new Code("v0473", Known.V0473);
    public static final Code V0474 = new Code("v0474", Known.V0474);
    public static final Code V0475 = new Code("v0475", Known.V0475);
    public static final Code V0476 = new Code("v0476", Known.V0476);
    public static final Code V0477 = new Code("v0477", Known.V0477);
    public static final Code V0478 = new Code("v0478", Known.V0478);
    public static final Code V0479 = new Code("v0479", Known.V0479);
    public static final Code V0480 = new Code("v0480", Known.V0480);
    public static final Code V0481 = new Code("v0481", Known.V0481);
    public static final Code V0482 = new Code("v0482", Known.V0482);
    public static final Code V0483 = new Code("v0483", Known.V0483);
    public static final Code V0484 = new Code("v0484", Known.V0484);
    public static final Code V0485 = new Code("v0485", Known.V0485);
    public static final Code V0486 = new Code("v0486", Known.V0486);
    public static final Code V0487 = new Code("v0487", Known.V0487);
    public static final Code V0488 = new Code("v0488", Known.V0488);
    public static final Code V0489 = new Code("v0489", Known.V0489);
    public static final Code V0490 = new Code("v0490", Known.V0490);
    public static final Code V0491 = new Code("v0491", Known.V0491);
    public static final Code V0492 = new Code("v0492", Known.V0492);
    public static final Code V0493 = new Code("v0493", Known.V0493);
    public static final Code V0494 = new Code("v0494", Known.V0494);
    public static final Code V0495 = new Code("v0495", Known.V0495);
    public static final Code V0496 = new Code("v0496", Known.V0496);
    public static final Code V0497 = new Code("v0497", Known.V0497);
    public static final Code V0498 = new Code("v0498", Known.V0498);
    public static final Code V0499 = new Code("v0499", Known.V0499);
    public static final Code V0500 = new Code("v0500", Known.V0500);
    public static final Code V0501 = new Code("v0501", Known.V0501);
    public static final Code V0502 = new Code("v0502", Known.V0502);
    public static final Code V0503 = new Code("v0503", Known.V0503);
    public static final Code V0504 = new Code("v0504", Known.V0504);
    public static final Code V0505 = new Code("v0505", Known.V0505);
    public static final Code V0506 = new Code("v0506", Known.V0506);
    public static final Code V0507 = new Code("v0507", Known.V0507);
    public static final Code V0508 = new Code("v0508", Known.V0508);
    public static final Code V0509 = new Code("v0509", Known.V0509);
    public static final Code V0510 = new Code("v0510", Known.V0510);
    public static final Code V0511 = new Code("v0511", Known.V0511);
    public static final Code V0512 = new Code("v0512", Known.V0512);
    public static final Code V0513 = new Code("v0513", Known.V0513);
    public static final Code V0514 = new Code("v0514", Known.V0514);
    public static final Code V0515 = new Code("v0515", Known.V0515);
    public static final Code V0516 = new Code("v0516", Known.V0516);
    public static final Code V0517 = new Code("v0517", Known.V0517);
    public static final Code V0518 = new Code("v0518", Known.V0518);
    public static final Code V0519 = new Code("v0519", Known.V0519);
    public static final Code V0520 = new Code("v0520", Known.V0520);
    public static final Code V0521 = new Code("v0521", Known.V0521);
    public static final Code V0522 = new Code("v0522", Known.V0522);
    public static final Code V0523 = new Code("v0523", Known.V0523);
    public static final Code V0524 = new Code("v0524", Known.V0524);
    public static final Code V0525 = new Code("v0525", Known.V0525);
    public static final Code V0526 = new Code("v0526", Known.V0526);
    public static final Code V0527 = new Code("v0527", Known.V0527);
    public static final Code V0528 = new Code("v0528", Known.V0528);
    public static final Code V0529 = new Code("v0529", Known.V0529);
    public static final Code V0530 = new Code("v0530", Known.V0530);
    public static final Code V0531 = new Code("v0531", Known.V0531);
    public static final Code V0532 = new Code("v0532", Known.V0532);
    public static final Code V0533 = new Code("v0533", Known.V0533);
    public static final Code V0534 = new Code("v0534", Known.V0534);
    public static final Code V0535 = new Code("v0535", Known.V0535);
    public static final Code V0536 = new Code("v0536", Known.V0536);
    public static final Code V0537 = new Code("v0537", Known.V0537);
    public static final Code V0538 = new Code("v0538", Known.V0538);
    public static final Code V0539 = new Code("v0539", Known.V0539);
    public static final Code V0540 = new Code("v0540", Known.V0540);
    public static final Code V0541 = new Code("v0541", Known.V0541);
    public static final Code V0542 = new Code("v0542", Known.V0542);
    public static final Code V0543 = new Code("v0543", Known.V0543);
    public static final Code V0544 = new Code("v0544", Known.V0544);
    public static final Code V0545 = new Code("v0545", Known.V0545);
    public static final Code V0546 = new Code("v0546", Known.V0546);
    public static final Code V0547 = new Code("v0547", Known.V0547);
    public static final Code V0548 = new Code("v0548", Known.V0548);
    public static final Code V0549 = new Code("v0549", Known.V0549);
    public static final Code V0550 = new Code("v0550", Known.V0550);
    public static final Code V0551 = new Code("v0551", Known.V0551);
    public static final Code V0552 = new Code("v0552", Known.V0552);
    public static final Code V0553 = new Code("v0553", Known.V0553);
    public static final Code V0554 = new Code("v0554", Known.V0554);
    public static final Code V0555 = new Code("v0555", Known.V0555);
    public static final Code V0556 = new Code("v0556", Known.V0556);
    public static final Code V0557 = new Code("v0557", Known.V0557);
    public static final Code V0558 = new Code("v0558", Known.V0558);
    public static final Code V0559 = new Code("v0559", Known.V0559);
    public static final Code V0560 = new Code("v0560", Known.V0560);
    public static final Code V0561 = new Code("v0561", Known.V0561);
    public static final Code V0562 = new Code("v0562", Known.V0562);
    public static final Code V0563 = new Code("v0563", Known.V0563);
    public static final Code V0564 = new Code("v0564", Known.V0564);
    public static final Code V0565 = new Code("v0565", Known.V0565);
    public static final Code V0566 = new Code("v0566", Known.V0566);
    public static final Code V0567 = new Code("v0567", Known.V0567);
    public static final Code V0568 = new Code("v0568", Known.V0568);
    public static final Code V0569 = new Code("v0569", Known.V0569);
    public static final Code V0570 = new Code("v0570", Known.V0570);
    public static final Code V0571 = new Code("v0571", Known.V0571);
    public static final Code V0572 = new Code("v0572", Known.V0572);
    public static final Code V0573 = new Code("v0573", Known.V0573);
    public static final Code V0574 = new Code("v0574", Known.V0574);
    public static final Code V0575 = new Code("v0575", Known.V0575);
    public static final Code V0576 = new Code("v0576", Known.V0576);
    public static final Code V0577 = new Code("v0577", Known.V0577);
    public static final Code V0578 = new Code("v0578", Known.V0578);
    public static final Code V0579 = new Code("v0579", Known.V0579);
    public static final Code V0580 = new Code("v0580", Known.V0580);
    public static final Code V0581 = new Code("v0581", Known.V0581);
    public static final Code V0582 = new Code("v0582", Known.V0582);
    public static final Code V0583 = new Code("v0583", Known.V0583);
    public static final Code V0584 = new Code("v0584", Known.V0584);
    public static final Code V0585 = new Code("v0585", Known.V0585);
    public static final Code V0586 = new Code("v0586", Known.V0586);
    public static final Code V0587 = new Code("v0587", Known.V0587);
    public static final Code V0588 = new Code("v0588", Known.V0588);
    public static final Code V0589 = new Code("v0589", Known.V0589);
    public static final Code V0590 = new Code("v0590", Known.V0590);
    public static final Code V0591 = new Code("v0591", Known.V0591);
    public static final Code V0592 = new Code("v0592", Known.V0592);
    public static final Code V0593 = new Code("v0593", Known.V0593);
    public static final Code V0594 = new Code("v0594", Known.V0594);
    public static final Code V0595 = new Code("v0595", Known.V0595);
    public static final Code V0596 = new Code("v0596", Known.V0596);
    public static final Code V0597 = new Code("v0597", Known.V0597);
    public static final Code V0598 = new Code("v0598", Known.V0598);
    public static final Code V0599 = new Code("v0599", Known.V0599);
    public static final Code V0600 = new Code("v0600", Known.V0600);
    public static final Code V0601 = new Code("v0601", Known.V0601);
    public static final Code V0602 = new Code("v0602", Known.V0602);
    public static final Code V0603 = new Code("v0603", Known.V0603);
    public static final Code V0604 = new Code("v0604", Known.V0604);
    public static final Code V0605 = new Code("v0605", Known.V0605);
    public static final Code V0606 = new Code("v0606", Known.V0606);
    public static final Code V0607 = new Code("v0607", Known.V0607);
    public static final Code V0608 = new Code("v0608", Known.V0608);
    public static final Code V0609 = new Code("v0609", Known.V0609);
    public static final Code V0610 = new Code("v0610", Known.V0610);
    public static final Code V0611 = new Code("v0611", Known.V0611);
    public static final Code V0612 = new Code("v0612", Known.V0612);
    public static final Code V0613 = new Code("v0613", Known.V0613);
    public static final Code V0614 = new Code("v0614", Known.V0614);
    public static final Code V0615 = new Code("v0615", Known.V0615);
    public static final Code V0616 = new Code("v0616", Known.V0616);
    public static final Code V0617 = new Code("v0617", Known.V0617);
    public static final Code V0618 = new Code("v0618", Known.V0618);
    public static final Code V0619 = new Code("v0619", Known.V0619);
    public static final Code V0620 = new Code("v0620", Known.V0620);
    public static final Code V0621 = new Code("v0621", Known.V0621);
    public static final Code V0622 = new Code("v0622", Known.V0622);
    public static final Code V0623 = new Code("v0623", Known.V0623);
    public static final Code V0624 = new Code("v0624", Known.V0624);
    public static final Code V0625 = new Code("v0625", Known.V0625);
    public static final Code V0626 = new Code("v0626", Known.V0626);
    public static final Code V0627 = new Code("v0627", Known.V0627);
    public static final Code V0628 = new Code("v0628", Known.V0628);
    public static final Code V0629 = new Code("v0629", Known.V0629);
    public static final Code V0630 = new Code("v0630", Known.V0630);
    public static final Code V0631 = new Code("v0631", Known.V0631);
    public static final Code V0632 = new Code("v0632", Known.V0632);
    public static final Code V0633 = new Code("v0633", Known.V0633);
    public static final Code V0634 = new Code("v0634", Known.V0634);
    public static final Code V0635 = new Code("v0635", Known.V0635);
    public static final Code V0636 = new Code("v0636", Known.V0636);
    public static final Code V0637 = new Code("v0637", Known.V0637);
    public static final Code V0638 = new Code("v0638", Known.V0638);
    public static final Code V0639 = new Code("v0639", Known.V0639);
    public static final Code V0640 = new Code("v0640", Known.V0640);
    public static final Code V0641 = new Code("v0641", Known.V0641);
    public static final Code V0642 = new Code("v0642", Known.V0642);
    public static final Code V0643 = new Code("v0643", Known.V0643);
    public static final Code V0644 = new Code("v0644", Known.V0644);
    public static final Code V0645 = new Code("v0645", Known.V0645);
    public static final Code V0646 = new Code("v0646", Known.V0646);
    public static final Code V0647 = new Code("v0647", Known.V0647);
    public static final Code V0648 = new Code("v0648", Known.V0648);
    public static final Code V0649 = new Code("v0649", Known.V0649);
    public static final Code V0650 = new Code("v0650", Known.V0650);
    public static final Code V0651 = new Code("v0651", Known.V0651);
    public static final Code V0652 = new Code("v0652", Known.V0652);
    public static final Code V0653 = new Code("v0653", Known.V0653);
    public static final Code V0654 = new Code("v0654", Known.V0654);
    public static final Code V0655 = new Code("v0655", Known.V0655);
    public static final Code V0656 = new Code("v0656", Known.V0656);
    public static final Code V0657 = new Code("v0657", Known.V0657);
    public static final Code V0658 = new Code("v0658", Known.V0658);
    public static final Code V0659 = new Code("v0659", Known.V0659);
    public static final Code V0660 = new Code("v0660", Known.V0660);
    public static final Code V0661 = new Code("v0661", Known.V0661);
    public static final Code V0662 = new Code("v0662", Known.V0662);
    public static final Code V0663 = new Code("v0663", Known.V0663);
    public static final Code V0664 = new Code("v0664", Known.V0664);
    public static final Code V0665 = new Code("v0665", Known.V0665);
    public static final Code V0666 = new Code("v0666", Known.V0666);
    public static final Code V0667 = new Code("v0667", Known.V0667);
    public static final Code V0668 = new Code("v0668", Known.V0668);
    public static final Code V0669 = new Code("v0669", Known.V0669);
    public static final Code V0670 = new Code("v0670", Known.V0670);
    public static final Code V0671 = new Code("v0671", Known.V0671);
    public static final Code V0672 = new Code("v0672", Known.V0672);
    public static final Code V0673 = new Code("v0673", Known.V0673);
    public static final Code V0674 = new Code("v0674", Known.V0674);
    public static final Code V0675 = new Code("v0675", Known.V0675);
    public static final Code V0676 = new Code("v0676", Known.V0676);
    public static final Code V0677 = new Code("v0677", Known.V0677);
    public static final Code V0678 = new Code("v0678", Known.V0678);
    public static final Code V0679 = new Code("v0679", Known.V0679);
    public static final Code V0680 = new Code("v0680", Known.V0680);
    public static final Code V0681 = new Code("v0681", Known.V0681);
    public static final Code V0682 = new Code("v0682", Known.V0682);
    public static final Code V0683 = new Code("v0683", Known.V0683);
    public static final Code V0684 = new Code("v0684", Known.V0684);
    public static final Code V0685 = new Code("v0685", Known.V0685);
    public static final Code V0686 = new Code("v0686", Known.V0686);
    public static final Code V0687 = new Code("v0687", Known.V0687);
    public static final Code V0688 = new Code("v0688", Known.V0688);
    public static final Code V0689 = new Code("v0689", Known.V0689);
    public static final Code V0690 = new Code("v0690", Known.V0690);
    public static final Code V0691 = new Code("v0691", Known.V0691);
    public static final Code V0692 = new Code("v0692", Known.V0692);
    public static final Code V0693 = new Code("v0693", Known.V0693);
    public static final Code V0694 = new Code("v0694", Known.V0694);
    public static final Code V0695 = new Code("v0695", Known.V0695);
    public static final Code V0696 = new Code("v0696", Known.V0696);
    public static final Code V0697 = new Code("v0697", Known.V0697);
    public static final Code V0698 = new Code("v0698", Known.V0698);
    public static final Code V0699 = new Code("v0699", Known.V0699);
    public static final Code V0700 = new Code("v0700", Known.V0700);
    public static final Code V0701 = new Code("v0701", Known.V0701);
    public static final Code V0702 = new Code("v0702", Known.V0702);
    public static final Code V0703 = new Code("v0703", Known.V0703);
    public static final Code V0704 = new Code("v0704", Known.V0704);
    public static final Code V0705 = new Code("v0705", Known.V0705);
    public static final Code V0706 = new Code("v0706", Known.V0706);
    public static final Code V0707 = new Code("v0707", Known.V0707);
    public static final Code V0708 = new Code("v0708", Known.V0708);
    public static final Code V0709 = new Code("v0709", Known.V0709);
    public static final Code V0710 = new Code("v0710", Known.V0710);
    public static final Code V0711 = new Code("v0711", Known.V0711);
    public static final Code V0712 = new Code("v0712", Known.V0712);
    public static final Code V0713 = new Code("v0713", Known.V0713);
    public static final Code V0714 = new Code("v0714", Known.V0714);
    public static final Code V0715 = new Code("v0715", Known.V0715);
    public static final Code V0716 = new Code("v0716", Known.V0716);
    public static final Code V0717 = new Code("v0717", Known.V0717);
    public static final Code V0718 = new Code("v0718", Known.V0718);
    public static final Code V0719 = new Code("v0719", Known.V0719);
    public static final Code V0720 = new Code("v0720", Known.V0720);
    public static final Code V0721 = new Code("v0721", Known.V0721);
    public static final Code V0722 = new Code("v0722", Known.V0722);
    public static final Code V0723 = new Code("v0723", Known.V0723);
    public static final Code V0724 = new Code("v0724", Known.V0724);
    public static final Code V0725 = new Code("v0725", Known.V0725);
    public static final Code V0726 = new Code("v0726", Known.V0726);
    public static final Code V0727 = new Code("v0727", Known.V0727);
    public static final Code V0728 = new Code("v0728", Known.V0728);
    public static final Code V0729 = new Code("v0729", Known.V0729);
    public static final Code V0730 = new Code("v0730", Known.V0730);
    public static final Code V0731 = new Code("v0731", Known.V0731);
    public static final Code V0732 = new Code("v0732", Known.V0732);
    public static final Code V0733 = new Code("v0733", Known.V0733);
    public static final Code V0734 = new Code("v0734", Known.V0734);
    public static final Code V0735 = new Code("v0735", Known.V0735);
    public static final Code V0736 = new Code("v0736", Known.V0736);
    public static final Code V0737 = new Code("v0737", Known.V0737);
    public static final Code V0738 = new Code("v0738", Known.V0738);
    public static final Code V0739 = new Code("v0739", Known.V0739);
    public static final Code V0740 = new Code("v0740", Known.V0740);
    public static final Code V0741 = new Code("v0741", Known.V0741);
    public static final Code V0742 = new Code("v0742", Known.V0742);
    public static final Code V0743 = new Code("v0743", Known.V0743);
    public static final Code V0744 = new Code("v0744", Known.V0744);
    public static final Code V0745 = new Code("v0745", Known.V0745);
    public static final Code V0746 = new Code("v0746", Known.V0746);
    public static final Code V0747 = new Code("v0747", Known.V0747);
    public static final Code V0748 = new Code("v0748", Known.V0748);
    public static final Code V0749 = new Code("v0749", Known.V0749);
    public static final Code V0750 = new Code("v0750", Known.V0750);
    public static final Code V0751 = new Code("v0751", Known.V0751);
    public static final Code V0752 = new Code("v0752", Known.V0752);
    public static final Code V0753 = new Code("v0753", Known.V0753);
    public static final Code V0754 = new Code("v0754", Known.V0754);
    public static final Code V0755 = new Code("v0755", Known.V0755);
    public static final Code V0756 = new Code("v0756", Known.V0756);
    public static final Code V0757 = new Code("v0757", Known.V0757);
    public static final Code V0758 = new Code("v0758", Known.V0758);
    public static final Code V0759 = new Code("v0759", Known.V0759);
    public static final Code V0760 = new Code("v0760", Known.V0760);
    public static final Code V0761 = new Code("v0761", Known.V0761);
    public static final Code V0762 = new Code("v0762", Known.V0762);
    public static final Code V0763 = new Code("v0763", Known.V0763);
    public static final Code V0764 = new Code("v0764", Known.V0764);
    public static final Code V0765 = new Code("v0765", Known.V0765);
    public static final Code V0766 = new Code("v0766", Known.V0766);
    public static final Code V0767 = new Code("v0767", Known.V0767);
    public static final Code V0768 = new Code("v0768", Known.V0768);
    public static final Code V0769 = new Code("v0769", Known.V0769);
    public static final Code V0770 = new Code("v0770", Known.V0770);
    public static final Code V0771 = new Code("v0771", Known.V0771);
    public static final Code V0772 = new Code("v0772", Known.V0772);
    public static final Code V0773 = new Code("v0773", Known.V0773);
    public static final Code V0774 = new Code("v0774", Known.V0774);
    public static final Code V0775 = new Code("v0775", Known.V0775);
    public static final Code V0776 = new Code("v0776", Known.V0776);
    public static final Code V0777 = new Code("v0777", Known.V0777);
    public static final Code V0778 = new Code("v0778", Known.V0778);
    public static final Code V0779 = new Code("v0779", Known.V0779);
    public static final Code V0780 = new Code("v0780", Known.V0780);
    public static final Code V0781 = new Code("v0781", Known.V0781);
    public static final Code V0782 = new Code("v0782", Known.V0782);
    public static final Code V0783 = new Code("v0783", Known.V0783);
    public static final Code V0784 = new Code("v0784", Known.V0784);
    public static final Code V0785 = new Code("v0785", Known.V0785);
    public static final Code V0786 = new Code("v0786", Known.V0786);
    public static final Code V0787 = new Code("v0787", Known.V0787);
    public static final Code V0788 = new Code("v0788", Known.V0788);
    public static final Code V0789 = new Code("v0789", Known.V0789);
    public static final Code V0790 = new Code("v0790", Known.V0790);
    public static final Code V0791 = new Code("v0791", Known.V0791);
    public static final Code V0792 = new Code("v0792", Known.V0792);
    public static final Code V0793 = new Code("v0793", Known.V0793);
    public static final Code V0794 = new Code("v0794", Known.V0794);
    public static final Code V0795 = new Code("v0795", Known.V0795);
    public static final Code V0796 = new Code("v0796", Known.V0796);
    public static final Code V0797 = new Code("v0797", Known.V0797);
    public static final Code V0798 = new Code("v0798", Known.V0798);
    public static final Code V0799 = new Code("v0799", Known.V0799);
    public static final Code V0800 = new Code("v0800", Known.V0800);
    public static final Code V0801 = new Code("v0801", Known.V0801);
    public static final Code V0802 = new Code("v0802", Known.V0802);
    public static final Code V0803 = new Code("v0803", Known.V0803);
    public static final Code V0804 = new Code("v0804", Known.V0804);
    public static final Code V0805 = new Code("v0805", Known.V0805);
    public static final Code V0806 = new Code("v0806", Known.V0806);
    public static final Code V0807 = new Code("v0807", Known.V0807);
    public static final Code V0808 = new Code("v0808", Known.V0808);
    public static final Code V0809 = new Code("v0809", Known.V0809);
    public static final Code V0810 = new Code("v0810", Known.V0810);
    public static final Code V0811 = new Code("v0811", Known.V0811);
    public static final Code V0812 = new Code("v0812", Known.V0812);
    public static final Code V0813 = new Code("v0813", Known.V0813);
    public static final Code V0814 = new Code("v0814", Known.V0814);
    public static final Code V0815 = new Code("v0815", Known.V0815);
    public static final Code V0816 = new Code("v0816", Known.V0816);
    public static final Code V0817 = new Code("v0817", Known.V0817);
    public static final Code V0818 = new Code("v0818", Known.V0818);
    public static final Code V0819 = new Code("v0819", Known.V0819);
    public static final Code V0820 = new Code("v0820", Known.V0820);
    public static final Code V0821 = new Code("v0821", Known.V0821);
    public static final Code V0822 = new Code("v0822", Known.V0822);
    public static final Code V0823 = new Code("v0823", Known.V0823);
    public static final Code V0824 = new Code("v0824", Known.V0824);
    public static final Code V0825 = new Code("v0825", Known.V0825);
    public static final Code V0826 = new Code("v0826", Known.V0826);
    public static final Code V0827 = new Code("v0827", Known.V0827);
    public static final Code V0828 = new Code("v0828", Known.V0828);
    public static final Code V0829 = new Code("v0829", Known.V0829);
    public static final Code V0830 = new Code("v0830", Known.V0830);
    public static final Code V0831 = new Code("v0831", Known.V0831);
    public static final Code V0832 = new Code("v0832", Known.V0832);
    public static final Code V0833 = new Code("v0833", Known.V0833);
    public static final Code V0834 = new Code("v0834", Known.V0834);
    public static final Code V0835 = new Code("v0835", Known.V0835);
    public static final Code V0836 = new Code("v0836", Known.V0836);
    public static final Code V0837 = new Code("v0837", Known.V0837);
    public static final Code V0838 = new Code("v0838", Known.V0838);
    public static final Code V0839 = new Code("v0839", Known.V0839);
    public static final Code V0840 = new Code("v0840", Known.V0840);
    public static final Code V0841 = new Code("v0841", Known.V0841);
    public static final Code V0842 = new Code("v0842", Known.V0842);
    public static final Code V0843 = new Code("v0843", Known.V0843);
    public static final Code V0844 = new Code("v0844", Known.V0844);
    public static final Code V0845 = new Code("v0845", Known.V0845);
    public static final Code V0846 = new Code("v0846", Known.V0846);
    public static final Code V0847 = new Code("v0847", Known.V0847);
    public static final Code V0848 = new Code("v0848", Known.V0848);
    public static final Code V0849 = new Code("v0849", Known.V0849);
    public static final Code V0850 = new Code("v0850", Known.V0850);
    public static final Code V0851 = new Code("v0851", Known.V0851);
    public static final Code V0852 = new Code("v0852", Known.V0852);
    public static final Code V0853 = new Code("v0853", Known.V0853);
    public static final Code V0854 = new Code("v0854", Known.V0854);
    public static final Code V0855 = new Code("v0855", Known.V0855);
    public static final Code V0856 = new Code("v0856", Known.V0856);
    public static final Code V0857 = new Code("v0857", Known.V0857);
    public static final Code V0858 = new Code("v0858", Known.V0858);
    public static final Code V0859 = new Code("v0859", Known.V0859);
    public static final Code V0860 = new Code("v0860", Known.V0860);
    public static final Code V0861 = new Code("v0861", Known.V0861);
    public static final Code V0862 = new Code("v0862", Known.V0862);
    public static final Code V0863 = new Code("v0863", Known.V0863);
    public static final Code V0864 = new Code("v0864", Known.V0864);
    public static final Code V0865 = new Code("v0865", Known.V0865);
    public static final Code V0866 = new Code("v0866", Known.V0866);
    public static final Code V0867 = new Code("v0867", Known.V0867);
    public static final Code V0868 = new Code("v0868", Known.V0868);
    public static final Code V0869 = new Code("v0869", Known.V0869);
    public static final Code V0870 = new Code("v0870", Known.V0870);
    public static final Code V0871 = new Code("v0871", Known.V0871);
    public static final Code V0872 = new Code("v0872", Known.V0872);
    public static final Code V0873 = new Code("v0873", Known.V0873);
    public static final Code V0874 = new Code("v0874", Known.V0874);
    public static final Code V0875 = new Code("v0875", Known.V0875);
    public static final Code V0876 = new Code("v0876", Known.V0876);
    public static final Code V0877 = new Code("v0877", Known.V0877);
    public static final Code V0878 = new Code("v0878", Known.V0878);
    public static final Code V0879 = new Code("v0879", Known.V0879);
    public static final Code V0880 = new Code("v0880", Known.V0880);
    public static final Code V0881 = new Code("v0881", Known.V0881);
    public static final Code V0882 = new Code("v0882", Known.V0882);
    public static final Code V0883 = new Code("v0883", Known.V0883);
    public static final Code V0884 = new Code("v0884", Known.V0884);
    public static final Code V0885 = new Code("v0885", Known.V0885);
    public static final Code V0886 = new Code("v0886", Known.V0886);
    public static final Code V0887 = new Code("v0887", Known.V0887);
    public static final Code V0888 = new Code("v0888", Known.V0888);
    public static final Code V0889 = new Code("v0889", Known.V0889);
    public static final Code V0890 = new Code("v0890", Known.V0890);
    public static final Code V0891 = new Code("v0891", Known.V0891);
    public static final Code V0892 = new Code("v0892", Known.V0892);
    public static final Code V0893 = new Code("v0893", Known.V0893);
    public static final Code V0894 = new Code("v0894", Known.V0894);
    public static final Code V0895 = new Code("v0895", Known.V0895);
    public static final Code V0896 = new Code("v0896", Known.V0896);
    public static final Code V0897 = new Code("v0897", Known.V0897);
    public static final Code V0898 = new Code("v0898", Known.V0898);
    public static final Code V0899 = new Code("v0899", Known.V0899);
    public static final Code V0900 = new Code("v0900", Known.V0900);
    public static final Code V0901 = new Code("v0901", Known.V0901);
    public static final Code V0902 = new Code("v0902", Known.V0902);
    public static final Code V0903 = new Code("v0903", Known.V0903);
    public static final Code V0904 = new Code("v0904", Known.V0904);
    public static final Code V0905 = new Code("v0905", Known.V0905);
    public static final Code V0906 = new Code("v0906", Known.V0906);
    public static final Code V0907 = new Code("v0907", Known.V0907);
    public static final Code V0908 = new Code("v0908", Known.V0908);
    public static final Code V0909 = new Code("v0909", Known.V0909);
    public static final Code V0910 = new Code("v0910", Known.V0910);
    public static final Code V0911 = new Code("v0911", Known.V0911);
    public static final Code V0912 = new Code("v0912", Known.V0912);
    public static final Code V0913 = new Code("v0913", Known.V0913);
    public static final Code V0914 = new Code("v0914", Known.V0914);
    public static final Code V0915 = new Code("v0915", Known.V0915);
    public static final Code V0916 = new Code("v0916", Known.V0916);
    public static final Code V0917 = new Code("v0917", Known.V0917);
    public static final Code V0918 = new Code("v0918", Known.V0918);
    public static final Code V0919 = new Code("v0919", Known.V0919);
    public static final Code V0920 = new Code("v0920", Known.V0920);
    public static final Code V0921 = new Code("v0921", Known.V0921);
    public static final Code V0922 = new Code("v0922", Known.V0922);
    public static final Code V0923 = new Code("v0923", Known.V0923);
    public static final Code V0924 = new Code("v0924", Known.V0924);
    public static final Code V0925 = new Code("v0925", Known.V0925);
    public static final Code V0926 = new Code("v0926", Known.V0926);
    public static final Code V0927 = new Code("v0927", Known.V0927);
    public static final Code V0928 = new Code("v0928", Known.V0928);
    public static final Code V0929 = new Code("v0929", Known.V0929);
    public static final Code V0930 = new Code("v0930", Known.V0930);
    public static final Code V0931 = new Code("v0931", Known.V0931);
    public static final Code V0932 = new Code("v0932", Known.V0932);
    public static final Code V0933 = new Code("v0933", Known.V0933);
    public static final Code V0934 = new Code("v0934", Known.V0934);
    public static final Code V0935 = new Code("v0935", Known.V0935);
    public static final Code V0936 = new Code("v0936", Known.V0936);
    public static final Code V0937 = new Code("v0937", Known.V0937);
    public static final Code V0938 = new Code("v0938", Known.V0938);
    public static final Code V0939 = new Code("v0939", Known.V0939);
    public static final Code V0940 = new Code("v0940", Known.V0940);
    public static final Code V0941 = new Code("v0941", Known.V0941);
    public static final Code V0942 = new Code("v0942", Known.V0942);
    public static final Code V0943 = new Code("v0943", Known.V0943);
    public static final Code V0944 = new Code("v0944", Known.V0944);
    public static final Code V0945 = new Code("v0945", Known.V0945);
    public static final Code V0946 = new Code("v0946", Known.V0946);
    public static final Code V0947 = new Code("v0947", Known.V0947);
    public static final Code V0948 = new Code("v0948", Known.V0948);
    public static final Code V0949 = new Code("v0949", Known.V0949);
    public static final Code V0950 = new Code("v0950", Known.V0950);
    public static final Code V0951 = new Code("v0951", Known.V0951);
    public static final Code V0952 = new Code("v0952", Known.V0952);
    public static final Code V0953 = new Code("v0953", Known.V0953);
    public static final Code V0954 = new Code("v0954", Known.V0954);
    public static final Code V0955 = new Code("v0955", Known.V0955);
    public static final Code V0956 = new Code("v0956", Known.V0956);
    public static final Code V0957 = new Code("v0957", Known.V0957);
    public static final Code V0958 = new Code("v0958", Known.V0958);
    public static final Code V0959 = new Code("v0959", Known.V0959);
    public static final Code V0960 = new Code("v0960", Known.V0960);
    public static final Code V0961 = new Code("v0961", Known.V0961);
    public static final Code V0962 = new Code("v0962", Known.V0962);
    public static final Code V0963 = new Code("v0963", Known.V0963);
    public static final Code V0964 = new Code("v0964", Known.V0964);
    public static final Code V0965 = new Code("v0965", Known.V0965);
    public static final Code V0966 = new Code("v0966", Known.V0966);
    public static final Code V0967 = new Code("v0967", Known.V0967);
    public static final Code V0968 = new Code("v0968", Known.V0968);
    public static final Code V0969 = new Code("v0969", Known.V0969);
    public static final Code V0970 = new Code("v0970", Known.V0970);
    public static final Code V0971 = new Code("v0971", Known.V0971);
    public static final Code V0972 = new Code("v0972", Known.V0972);
    public static final Code V0973 = new Code("v0973", Known.V0973);
    public static final Code V0974 = new Code("v0974", Known.V0974);
    public static final Code V0975 = new Code("v0975", Known.V0975);
    public static final Code V0976 = new Code("v0976", Known.V0976);
    public static final Code V0977 = new Code("v0977", Known.V0977);
    public static final Code V0978 = new Code("v0978", Known.V0978);
    public static final Code V0979 = new Code("v0979", Known.V0979);
    public static final Code V0980 = new Code("v0980", Known.V0980);
    public static final Code V0981 = new Code("v0981", Known.V0981);
    public static final Code V0982 = new Code("v0982", Known.V0982);
    public static final Code V0983 = new Code("v0983", Known.V0983);
    public static final Code V0984 = new Code("v0984", Known.V0984);
    public static final Code V0985 = new Code("v0985", Known.V0985);
    public static final Code V0986 = new Code("v0986", Known.V0986);
    public static final Code V0987 = new Code("v0987", Known.V0987);
    public static final Code V0988 = new Code("v0988", Known.V0988);
    public static final Code V0989 = new Code("v0989", Known.V0989);
    public static final Code V0990 = new Code("v0990", Known.V0990);
    public static final Code V0991 = new Code("v0991", Known.V0991);
    public static final Code V0992 = new Code("v0992", Known.V0992);
    public static final Code V0993 = new Code("v0993", Known.V0993);
    public static final Code V0994 = new Code("v0994", Known.V0994);
    public static final Code V0995 = new Code("v0995", Known.V0995);
    public static final Code V0996 = new Code("v0996", Known.V0996);
    public static final Code V0997 = new Code("v0997", Known.V0997);
    public static final Code V0998 = new Code("v0998", Known.V0998);
    public static final Code V0999 = new Code("v0999", Known.V0999);
    public static final Code V1000 = new Code("v1000", Known.V1000);
    public static final Code V1001 = new Code("v1001", Known.V1001);
    public static final Code V1002 = new Code("v1002", Known.V1002);
    public static final Code V1003 = new Code("v1003", Known.V1003);
    public static final Code V1004 = new Code("v1004", Known.V1004);
    public static final Code V1005 = new Code("v1005", Known.V1005);
    public static final Code V1006 = new Code("v1006", Known.V1006);
    public static final Code V1007 = new Code("v1007", Known.V1007);
    public static final Code V1008 = new Code("v1008", Known.V1008);
    public static final Code V1009 = new Code("v1009", Known.V1009);
    public static final Code V1010 = new Code("v1010", Known.V1010);
    public static final Code V1011 = new Code("v1011", Known.V1011);
    public static final Code V1012 = new Code("v1012", Known.V1012);
    public static final Code V1013 = new Code("v1013", Known.V1013);
    public static final Code V1014 = new Code("v1014", Known.V1014);
    public static final Code V1015 = new Code("v1015", Known.V1015);
    public static final Code V1016 = new Code("v1016", Known.V1016);
    public static final Code V1017 = new Code("v1017", Known.V1017);
    public static final Code V1018 = new Code("v1018", Known.V1018);
    public static final Code V1019 = new Code("v1019", Known.V1019);
    public static final Code V1020 = new Code("v1020", Known.V1020);
    public static final Code V1021 = new Code("v1021", Known.V1021);
    public static final Code V1022 = new Code("v1022", Known.V1022);
    public static final Code V1023 = new Code("v1023", Known.V1023);
    public static final Code V1024 = new Code("v1024", Known.V1024);
    public static final Code V1025 = new Code("v1025", Known.V1025);
    public static final Code V1026 = new Code("v1026", Known.V1026);
    public static final Code V1027 = new Code("v1027", Known.V1027);
    public static final Code V1028 = new Code("v1028", Known.V1028);
    public static final Code V1029 = new Code("v1029", Known.V1029);
    public static final Code V1030 = new Code("v1030", Known.V1030);
    public static final Code V1031 = new Code("v1031", Known.V1031);
    public static final Code V1032 = new Code("v1032", Known.V1032);
    public static final Code V1033 = new Code("v1033", Known.V1033);
    public static final Code V1034 = new Code("v1034", Known.V1034);
    public static final Code V1035 = new Code("v1035", Known.V1035);
    public static final Code V1036 = new Code("v1036", Known.V1036);
    public static final Code V1037 = new Code("v1037", Known.V1037);
    public static final Code V1038 = new Code("v1038", Known.V1038);
    public static final Code V1039 = new Code("v1039", Known.V1039);
    public static final Code V1040 = new Code("v1040", Known.V1040);
    public static final Code V1041 = new Code("v1041", Known.V1041);
    public static final Code V1042 = new Code("v1042", Known.V1042);
    public static final Code V1043 = new Code("v1043", Known.V1043);
    public static final Code V1044 = new Code("v1044", Known.V1044);
    public static final Code V1045 = new Code("v1045", Known.V1045);
    public static final Code V1046 = new Code("v1046", Known.V1046);
    public static final Code V1047 = new Code("v1047", Known.V1047);
    public static final Code V1048 = new Code("v1048", Known.V1048);
    public static final Code V1049 = new Code("v1049", Known.V1049);
    public static final Code V1050 = new Code("v1050", Known.V1050);
    public static final Code V1051 = new Code("v1051", Known.V1051);
    public static final Code V1052 = new Code("v1052", Known.V1052);
    public static final Code V1053 = new Code("v1053", Known.V1053);
    public static final Code V1054 = new Code("v1054", Known.V1054);
    public static final Code V1055 = new Code("v1055", Known.V1055);
    public static final Code V1056 = new Code("v1056", Known.V1056);
    public static final Code V1057 = new Code("v1057", Known.V1057);
    public static final Code V1058 = new Code("v1058", Known.V1058);
    public static final Code V1059 = new Code("v1059", Known.V1059);
    public static final Code V1060 = new Code("v1060", Known.V1060);
    public static final Code V1061 = new Code("v1061", Known.V1061);
    public static final Code V1062 = new Code("v1062", Known.V1062);
    public static final Code V1063 = new Code("v1063", Known.V1063);
    public static final Code V1064 = new Code("v1064", Known.V1064);
    public static final Code V1065 = new Code("v1065", Known.V1065);
    public static final Code V1066 = new Code("v1066", Known.V1066);
    public static final Code V1067 = new Code("v1067", Known.V1067);
    public static final Code V1068 = new Code("v1068", Known.V1068);
    public static final Code V1069 = new Code("v1069", Known.V1069);
    public static final Code V1070 = new Code("v1070", Known.V1070);
    public static final Code V1071 = new Code("v1071", Known.V1071);
    public static final Code V1072 = new Code("v1072", Known.V1072);
    public static final Code V1073 = new Code("v1073", Known.V1073);
    public static final Code V1074 = new Code("v1074", Known.V1074);
    public static final Code V1075 = new Code("v1075", Known.V1075);
    public static final Code V1076 = new Code("v1076", Known.V1076);
    public static final Code V1077 = new Code("v1077", Known.V1077);
    public static final Code V1078 = new Code("v1078", Known.V1078);
    public static final Code V1079 = new Code("v1079", Known.V1079);
    public static final Code V1080 = new Code("v1080", Known.V1080);
    public static final Code V1081 = new Code("v1081", Known.V1081);
    public static final Code V1082 = new Code("v1082", Known.V1082);
    public static final Code V1083 = new Code("v1083", Known.V1083);
    public static final Code V1084 = new Code("v1084", Known.V1084);
    public static final Code V1085 = new Code("v1085", Known.V1085);
    public static final Code V1086 = new Code("v1086", Known.V1086);
    public static final Code V1087 = new Code("v1087", Known.V1087);
    public static final Code V1088 = new Code("v1088", Known.V1088);
    public static final Code V1089 = new Code("v1089", Known.V1089);
    public static final Code V1090 = new Code("v1090", Known.V1090);
    public static final Code V1091 = new Code("v1091", Known.V1091);
    public static final Code V1092 = new Code("v1092", Known.V1092);
    public static final Code V1093 = new Code("v1093", Known.V1093);
    public static final Code V1094 = new Code("v1094", Known.V1094);
    public static final Code V1095 = new Code("v1095", Known.V1095);
    public static final Code V1096 = new Code("v1096", Known.V1096);
    public static final Code V1097 = new Code("v1097", Known.V1097);
    public static final Code V1098 = new Code("v1098", Known.V1098);
    public static final Code V1099 = new Code("v1099", Known.V1099);
    public static final Code V1100 = new Code("v1100", Known.V1100);
    public static final Code V1101 = new Code("v1101", Known.V1101);
    public static final Code V1102 = new Code("v1102", Known.V1102);
    public static final Code V1103 = new Code("v1103", Known.V1103);
    public static final Code V1104 = new Code("v1104", Known.V1104);
    public static final Code V1105 = new Code("v1105", Known.V1105);
    public static final Code V1106 = new Code("v1106", Known.V1106);
    public static final Code V1107 = new Code("v1107", Known.V1107);
    public static final Code V1108 = new Code("v1108", Known.V1108);
    public static final Code V1109 = new Code("v1109", Known.V1109);
    public static final Code V1110 = new Code("v1110", Known.V1110);
    public static final Code V1111 = new Code("v1111", Known.V1111);
    public static final Code V1112 = new Code("v1112", Known.V1112);
    public static final Code V1113 = new Code("v1113", Known.V1113);
    public static final Code V1114 = new Code("v1114", Known.V1114);
    public static final Code V1115 = new Code("v1115", Known.V1115);
    public static final Code V1116 = new Code("v1116", Known.V1116);
    public static final Code V1117 = new Code("v1117", Known.V1117);
    public static final Code V1118 = new Code("v1118", Known.V1118);
    public static final Code V1119 = new Code("v1119", Known.V1119);
    public static final Code V1120 = new Code("v1120", Known.V1120);
    public static final Code V1121 = new Code("v1121", Known.V1121);
    public static final Code V1122 = new Code("v1122", Known.V1122);
    public static final Code V1123 = new Code("v1123", Known.V1123);
    public static final Code V1124 = new Code("v1124", Known.V1124);
    public static final Code V1125 = new Code("v1125", Known.V1125);
    public static final Code V1126 = new Code("v1126", Known.V1126);
    public static final Code V1127 = new Code("v1127", Known.V1127);
    public static final Code V1128 = new Code("v1128", Known.V1128);
    public static final Code V1129 = new Code("v1129", Known.V1129);
    public static final Code V1130 = new Code("v1130", Known.V1130);
    public static final Code V1131 = new Code("v1131", Known.V1131);
    public static final Code V1132 = new Code("v1132", Known.V1132);
    public static final Code V1133 = new Code("v1133", Known.V1133);
    public static final Code V1134 = new Code("v1134", Known.V1134);
    public static final Code V1135 = new Code("v1135", Known.V1135);
    public static final Code V1136 = new Code("v1136", Known.V1136);
    public static final Code V1137 = new Code("v1137", Known.V1137);
    public static final Code V1138 = new Code("v1138", Known.V1138);
    public static final Code V1139 = new Code("v1139", Known.V1139);
    public static final Code V1140 = new Code("v1140", Known.V1140);
    public static final Code V1141 = new Code("v1141", Known.V1141);
    public static final Code V1142 = new Code("v1142", Known.V1142);
    public static final Code V1143 = new Code("v1143", Known.V1143);
    public static final Code V1144 = new Code("v1144", Known.V1144);
    public static final Code V1145 = new Code("v1145", Known.V1145);
    public static final Code V1146 = new Code("v1146", Known.V1146);
    public static final Code V1147 = new Code("v1147", Known.V1147);
    public static final Code V1148 = new Code("v1148", Known.V1148);
    public static final Code V1149 = new Code("v1149", Known.V1149);
    public static final Code V1150 = new Code("v1150", Known.V1150);
    public static final Code V1151 = new Code("v1151", Known.V1151);
    public static final Code V1152 = new Code("v1152", Known.V1152);
    public static final Code V1153 = new Code("v1153", Known.V1153);
    public static final Code V1154 = new Code("v1154", Known.V1154);
    public static final Code V1155 = new Code("v1155", Known.V1155);
    public static final Code V1156 = new Code("v1156", Known.V1156);
    public static final Code V1157 = new Code("v1157", Known.V1157);
    public static final Code V1158 = new Code("v1158", Known.V1158);
    public static final Code V1159 = new Code("v1159", Known.V1159);
    public static final Code V1160 = new Code("v1160", Known.V1160);
    public static final Code V1161 = new Code("v1161", Known.V1161);
    public static final Code V1162 = new Code("v1162", Known.V1162);
    public static final Code V1163 = new Code("v1163", Known.V1163);
    public static final Code V1164 = new Code("v1164", Known.V1164);
    public static final Code V1165 = new Code("v1165", Known.V1165);
    public static final Code V1166 = new Code("v1166", Known.V1166);
    public static final Code V1167 = new Code("v1167", Known.V1167);
    public static final Code V1168 = new Code("v1168", Known.V1168);
    public static final Code V1169 = new Code("v1169", Known.V1169);
    public static final Code V1170 = new Code("v1170", Known.V1170);
    public static final Code V1171 = new Code("v1171", Known.V1171);
    public static final Code V1172 = new Code("v1172", Known.V1172);
    public static final Code V1173 = new Code("v1173", Known.V1173);
    public static final Code V1174 = new Code("v1174", Known.V1174);
    public static final Code V1175 = new Code("v1175", Known.V1175);
    public static final Code V1176 = new Code("v1176", Known.V1176);
    public static final Code V1177 = new Code("v1177", Known.V1177);
    public static final Code V1178 = new Code("v1178", Known.V1178);
    public static final Code V1179 = new Code("v1179", Known.V1179);
    public static final Code V1180 = new Code("v1180", Known.V1180);
    public static final Code V1181 = new Code("v1181", Known.V1181);
    public static final Code V1182 = new Code("v1182", Known.V1182);
    public static final Code V1183 = new Code("v1183", Known.V1183);
    public static final Code V1184 = new Code("v1184", Known.V1184);
    public static final Code V1185 = new Code("v1185", Known.V1185);
    public static final Code V1186 = new Code("v1186", Known.V1186);
    public static final Code V1187 = new Code("v1187", Known.V1187);
    public static final Code V1188 = new Code("v1188", Known.V1188);
    public static final Code V1189 = new Code("v1189", Known.V1189);
    public static final Code V1190 = new Code("v1190", Known.V1190);
    public static final Code V1191 = new Code("v1191", Known.V1191);
    public static final Code V1192 = new Code("v1192", Known.V1192);
    public static final Code V1193 = new Code("v1193", Known.V1193);
    public static final Code V1194 = new Code("v1194", Known.V1194);
    public static final Code V1195 = new Code("v1195", Known.V1195);
    public static final Code V1196 = new Code("v1196", Known.V1196);
    public static final Code V1197 = new Code("v1197", Known.V1197);
    public static final Code V1198 = new Code("v1198", Known.V1198);
    public static final Code V1199 = new Code("v1199", Known.V1199);
    public static final Code V1200 = new Code("v1200", Known.V1200);
    public static final Code V1201 = new Code("v1201", Known.V1201);
    public static final Code V1202 = new Code("v1202", Known.V1202);
    public static final Code V1203 = new Code("v1203", Known.V1203);
    public static final Code V1204 = new Code("v1204", Known.V1204);
    public static final Code V1205 = new Code("v1205", Known.V1205);
    public static final Code V1206 = new Code("v1206", Known.V1206);
    public static final Code V1207 = new Code("v1207", Known.V1207);
    public static final Code V1208 = new Code("v1208", Known.V1208);
    public static final Code V1209 = new Code("v1209", Known.V1209);
    public static final Code V1210 = new Code("v1210", Known.V1210);
    public static final Code V1211 = new Code("v1211", Known.V1211);
    public static final Code V1212 = new Code("v1212", Known.V1212);
    public static final Code V1213 = new Code("v1213", Known.V1213);
    public static final Code V1214 = new Code("v1214", Known.V1214);
    public static final Code V1215 = new Code("v1215", Known.V1215);
    public static final Code V1216 = new Code("v1216", Known.V1216);
    public static final Code V1217 = new Code("v1217", Known.V1217);
    public static final Code V1218 = new Code("v1218", Known.V1218);
    public static final Code V1219 = new Code("v1219", Known.V1219);
    public static final Code V1220 = new Code("v1220", Known.V1220);
    public static final Code V1221 = new Code("v1221", Known.V1221);
    public static final Code V1222 = new Code("v1222", Known.V1222);
    public static final Code V1223 = new Code("v1223", Known.V1223);
    public static final Code V1224 = new Code("v1224", Known.V1224);
    public static final Code V1225 = new Code("v1225", Known.V1225);
    public static final Code V1226 = new Code("v1226", Known.V1226);
    public static final Code V1227 = new Code("v1227", Known.V1227);
    public static final Code V1228 = new Code("v1228", Known.V1228);
    public static final Code V1229 = new Code("v1229", Known.V1229);
    public static final Code V1230 = new Code("v1230", Known.V1230);
    public static final Code V1231 = new Code("v1231", Known.V1231);
    public static final Code V1232 = new Code("v1232", Known.V1232);
    public static final Code V1233 = new Code("v1233", Known.V1233);
    public static final Code V1234 = new Code("v1234", Known.V1234);
    public static final Code V1235 = new Code("v1235", Known.V1235);
    public static final Code V1236 = new Code("v1236", Known.V1236);
    public static final Code V1237 = new Code("v1237", Known.V1237);
    public static final Code V1238 = new Code("v1238", Known.V1238);
    public static final Code V1239 = new Code("v1239", Known.V1239);
    public static final Code V1240 = new Code("v1240", Known.V1240);
    public static final Code V1241 = new Code("v1241", Known.V1241);
    public static final Code V1242 = new Code("v1242", Known.V1242);
    public static final Code V1243 = new Code("v1243", Known.V1243);
    public static final Code V1244 = new Code("v1244", Known.V1244);
    public static final Code V1245 = new Code("v1245", Known.V1245);
    public static final Code V1246 = new Code("v1246", Known.V1246);
    public static final Code V1247 = new Code("v1247", Known.V1247);
    public static final Code V1248 = new Code("v1248", Known.V1248);
    public static final Code V1249 = new Code("v1249", Known.V1249);
    public static final Code V1250 = new Code("v1250", Known.V1250);
    public static final Code V1251 = new Code("v1251", Known.V1251);
    public static final Code V1252 = new Code("v1252", Known.V1252);
    public static final Code V1253 = new Code("v1253", Known.V1253);
    public static final Code V1254 = new Code("v1254", Known.V1254);
    public static final Code V1255 = new Code("v1255", Known.V1255);
    public static final Code V1256 = new Code("v1256", Known.V1256);
    public static final Code V1257 = new Code("v1257", Known.V1257);
    public static final Code V1258 = new Code("v1258", Known.V1258);
    public static final Code V1259 = new Code("v1259", Known.V1259);
    public static final Code V1260 = new Code("v1260", Known.V1260);
    public static final Code V1261 = new Code("v1261", Known.V1261);
    public static final Code V1262 = new Code("v1262", Known.V1262);
    public static final Code V1263 = new Code("v1263", Known.V1263);
    public static final Code V1264 = new Code("v1264", Known.V1264);
    public static final Code V1265 = new Code("v1265", Known.V1265);
    public static final Code V1266 = new Code("v1266", Known.V1266);
    public static final Code V1267 = new Code("v1267", Known.V1267);
    public static final Code V1268 = new Code("v1268", Known.V1268);
    public static final Code V1269 = new Code("v1269", Known.V1269);
    public static final Code V1270 = new Code("v1270", Known.V1270);
    public static final Code V1271 = new Code("v1271", Known.V1271);
    public static final Code V1272 = new Code("v1272", Known.V1272);
    public static final Code V1273 = new Code("v1273", Known.V1273);
    public static final Code V1274 = new Code("v1274", Known.V1274);
    public static final Code V1275 = new Code("v1275", Known.V1275);
    public static final Code V1276 = new Code("v1276", Known.V1276);
    public static final Code V1277 = new Code("v1277", Known.V1277);
    public static final Code V1278 = new Code("v1278", Known.V1278);
    public static final Code V1279 = new Code("v1279", Known.V1279);
    public static final Code V1280 = new Code("v1280", Known.V1280);
    public static final Code V1281 = new Code("v1281", Known.V1281);
    public static final Code V1282 = new Code("v1282", Known.V1282);
    public static final Code V1283 = new Code("v1283", Known.V1283);
    public static final Code V1284 = new Code("v1284", Known.V1284);
    public static final Code V1285 = new Code("v1285", Known.V1285);
    public static final Code V1286 = new Code("v1286", Known.V1286);
    public static final Code V1287 = new Code("v1287", Known.V1287);
    public static final Code V1288 = new Code("v1288", Known.V1288);
    public static final Code V1289 = new Code("v1289", Known.V1289);
    public static final Code V1290 = new Code("v1290", Known.V1290);
    public static final Code V1291 = new Code("v1291", Known.V1291);
    public static final Code V1292 = new Code("v1292", Known.V1292);
    public static final Code V1293 = new Code("v1293", Known.V1293);
    public static final Code V1294 = new Code("v1294", Known.V1294);
    public static final Code V1295 = new Code("v1295", Known.V1295);
    public static final Code V1296 = new Code("v1296", Known.V1296);
    public static final Code V1297 = new Code("v1297", Known.V1297);
    public static final Code V1298 = new Code("v1298", Known.V1298);
    public static final Code V1299 = new Code("v1299", Known.V1299);
    public static final Code V1300 = new Code("v1300", Known.V1300);
    public static final Code V1301 = new Code("v1301", Known.V1301);
    public static final Code V1302 = new Code("v1302", Known.V1302);
    public static final Code V1303 = new Code("v1303", Known.V1303);
    public static final Code V1304 = new Code("v1304", Known.V1304);
    public static final Code V1305 = new Code("v1305", Known.V1305);
    public static final Code V1306 = new Code("v1306", Known.V1306);
    public static final Code V1307 = new Code("v1307", Known.V1307);
    public static final Code V1308 = new Code("v1308", Known.V1308);
    public static final Code V1309 = new Code("v1309", Known.V1309);
    public static final Code V1310 = new Code("v1310", Known.V1310);
    public static final Code V1311 = new Code("v1311", Known.V1311);
    public static final Code V1312 = new Code("v1312", Known.V1312);
    public static final Code V1313 = new Code("v1313", Known.V1313);
    public static final Code V1314 = new Code("v1314", Known.V1314);
    public static final Code V1315 = new Code("v1315", Known.V1315);
    public static final Code V1316 = new Code("v1316", Known.V1316);
    public static final Code V1317 = new Code("v1317", Known.V1317);
    public static final Code V1318 = new Code("v1318", Known.V1318);
    public static final Code V1319 = new Code("v1319", Known.V1319);
    public static final Code V1320 = new Code("v1320", Known.V1320);
    public static final Code V1321 = new Code("v1321", Known.V1321);
    public static final Code V1322 = new Code("v1322", Known.V1322);
    public static final Code V1323 = new Code("v1323", Known.V1323);
    public static final Code V1324 = new Code("v1324", Known.V1324);
    public static final Code V1325 = new Code("v1325", Known.V1325);
    public static final Code V1326 = new Code("v1326", Known.V1326);
    public static final Code V1327 = new Code("v1327", Known.V1327);
    public static final Code V1328 = new Code("v1328", Known.V1328);
    public static final Code V1329 = new Code("v1329", Known.V1329);
    public static final Code V1330 = new Code("v1330", Known.V1330);
    public static final Code V1331 = new Code("v1331", Known.V1331);
    public static final Code V1332 = new Code("v1332", Known.V1332);
    public static final Code V1333 = new Code("v1333", Known.V1333);
    public static final Code V1334 = new Code("v1334", Known.V1334);
    public static final Code V1335 = new Code("v1335", Known.V1335);
    public static final Code V1336 = new Code("v1336", Known.V1336);
    public static final Code V1337 = new Code("v1337", Known.V1337);
    public static final Code V1338 = new Code("v1338", Known.V1338);
    public static final Code V1339 = new Code("v1339", Known.V1339);
    public static final Code V1340 = new Code("v1340", Known.V1340);
    public static final Code V1341 = new Code("v1341", Known.V1341);
    public static final Code V1342 = new Code("v1342", Known.V1342);
    public static final Code V1343 = new Code("v1343", Known.V1343);
    public static final Code V1344 = new Code("v1344", Known.V1344);
    public static final Code V1345 = new Code("v1345", Known.V1345);
    public static final Code V1346 = new Code("v1346", Known.V1346);
    public static final Code V1347 = new Code("v1347", Known.V1347);
    public static final Code V1348 = new Code("v1348", Known.V1348);
    public static final Code V1349 = new Code("v1349", Known.V1349);
    public static final Code V1350 = new Code("v1350", Known.V1350);
    public static final Code V1351 = new Code("v1351", Known.V1351);
    public static final Code V1352 = new Code("v1352", Known.V1352);
    public static final Code V1353 = new Code("v1353", Known.V1353);
    public static final Code V1354 = new Code("v1354", Known.V1354);
    public static final Code V1355 = new Code("v1355", Known.V1355);
    public static final Code V1356 = new Code("v1356", Known.V1356);
    public static final Code V1357 = new Code("v1357", Known.V1357);
    public static final Code V1358 = new Code("v1358", Known.V1358);
    public static final Code V1359 = new Code("v1359", Known.V1359);
    public static final Code V1360 = new Code("v1360", Known.V1360);
    public static final Code V1361 = new Code("v1361", Known.V1361);
    public static final Code V1362 = new Code("v1362", Known.V1362);
    public static final Code V1363 = new Code("v1363", Known.V1363);
    public static final Code V1364 = new Code("v1364", Known.V1364);
    public static final Code V1365 = new Code("v1365", Known.V1365);
    public static final Code V1366 = new Code("v1366", Known.V1366);
    public static final Code V1367 = new Code("v1367", Known.V1367);
    public static final Code V1368 = new Code("v1368", Known.V1368);
    public static final Code V1369 = new Code("v1369", Known.V1369);
    public static final Code V1370 = new Code("v1370", Known.V1370);
    public static final Code V1371 = new Code("v1371", Known.V1371);
    public static final Code V1372 = new Code("v1372", Known.V1372);
    public static final Code V1373 = new Code("v1373", Known.V1373);
    public static final Code V1374 = new Code("v1374", Known.V1374);
    public static final Code V1375 = new Code("v1375", Known.V1375);
    public static final Code V1376 = new Code("v1376", Known.V1376);
    public static final Code V1377 = new Code("v1377", Known.V1377);
    public static final Code V1378 = new Code("v1378", Known.V1378);
    public static final Code V1379 = new Code("v1379", Known.V1379);
    public static final Code V1380 = new Code("v1380", Known.V1380);
    public static final Code V1381 = new Code("v1381", Known.V1381);
    public static final Code V1382 = new Code("v1382", Known.V1382);
    public static final Code V1383 = new Code("v1383", Known.V1383);
    public static final Code V1384 = new Code("v1384", Known.V1384);
    public static final Code V1385 = new Code("v1385", Known.V1385);
    public static final Code V1386 = new Code("v1386", Known.V1386);
    public static final Code V1387 = new Code("v1387", Known.V1387);
    public static final Code V1388 = new Code("v1388", Known.V1388);
    public static final Code V1389 = new Code("v1389", Known.V1389);
    public static final Code V1390 = new Code("v1390", Known.V1390);
    public static final Code V1391 = new Code("v1391", Known.V1391);
    public static final Code V1392 = new Code("v1392", Known.V1392);
    public static final Code V1393 = new Code("v1393", Known.V1393);
    public static final Code V1394 = new Code("v1394", Known.V1394);
    public static final Code V1395 = new Code("v1395", Known.V1395);
    public static final Code V1396 = new Code("v1396", Known.V1396);
    public static final Code V1397 = new Code("v1397", Known.V1397);
    public static final Code V1398 = new Code("v1398", Known.V1398);
    public static final Code V1399 = new Code("v1399", Known.V1399);
    public static final Code V1400 = new Code("v1400", Known.V1400);
    public static final Code V1401 = new Code("v1401", Known.V1401);
    public static final Code V1402 = new Code("v1402", Known.V1402);
    public static final Code V1403 = new Code("v1403", Known.V1403);
    public static final Code V1404 = new Code("v1404", Known.V1404);
    public static final Code V1405 = new Code("v1405", Known.V1405);
    public static final Code V1406 = new Code("v1406", Known.V1406);
    public static final Code V1407 = new Code("v1407", Known.V1407);
    public static final Code V1408 = new Code("v1408", Known.V1408);
    public static final Code V1409 = new Code("v1409", Known.V1409);
    public static final Code V1410 = new Code("v1410", Known.V1410);
    public static final Code V1411 = new Code("v1411", Known.V1411);
    public static final Code V1412 = new Code("v1412", Known.V1412);
    public static final Code V1413 = new Code("v1413", Known.V1413);
    public static final Code V1414 = new Code("v1414", Known.V1414);
    public static final Code V1415 = new Code("v1415", Known.V1415);
    public static final Code V1416 = new Code("v1416", Known.V1416);
    public static final Code V1417 = new Code("v1417", Known.V1417);
    public static final Code V1418 = new Code("v1418", Known.V1418);
    public static final Code V1419 = new Code("v1419", Known.V1419);
    public static final Code V1420 = new Code("v1420", Known.V1420);
    public static final Code V1421 = new Code("v1421", Known.V1421);
    public static final Code V1422 = new Code("v1422", Known.V1422);
    public static final Code V1423 = new Code("v1423", Known.V1423);
    public static final Code V1424 = new Code("v1424", Known.V1424);
    public static final Code V1425 = new Code("v1425", Known.V1425);
    public static final Code V1426 = new Code("v1426", Known.V1426);
    public static final Code V1427 = new Code("v1427", Known.V1427);
    public static final Code V1428 = new Code("v1428", Known.V1428);
    public static final Code V1429 = new Code("v1429", Known.V1429);
    public static final Code V1430 = new Code("v1430", Known.V1430);
    public static final Code V1431 = new Code("v1431", Known.V1431);
    public static final Code V1432 = new Code("v1432", Known.V1432);
    public static final Code V1433 = new Code("v1433", Known.V1433);
    public static final Code V1434 = new Code("v1434", Known.V1434);
    public static final Code V1435 = new Code("v1435", Known.V1435);
    public static final Code V1436 = new Code("v1436", Known.V1436);
    public static final Code V1437 = new Code("v1437", Known.V1437);
    public static final Code V1438 = new Code("v1438", Known.V1438);
    public static final Code V1439 = new Code("v1439", Known.V1439);
    public static final Code V1440 = new Code("v1440", Known.V1440);
    public static final Code V1441 = new Code("v1441", Known.V1441);
    public static final Code V1442 = new Code("v1442", Known.V1442);
    public static final Code V1443 = new Code("v1443", Known.V1443);
    public static final Code V1444 = new Code("v1444", Known.V1444);
    public static final Code V1445 = new Code("v1445", Known.V1445);
    public static final Code V1446 = new Code("v1446", Known.V1446);
    public static final Code V1447 = new Code("v1447", Known.V1447);
    public static final Code V1448 = new Code("v1448", Known.V1448);
    public static final Code V1449 = new Code("v1449", Known.V1449);
    public static final Code V1450 = new Code("v1450", Known.V1450);
    public static final Code V1451 = new Code("v1451", Known.V1451);
    public static final Code V1452 = new Code("v1452", Known.V1452);
    public static final Code V1453 = new Code("v1453", Known.V1453);
    public static final Code V1454 = new Code("v1454", Known.V1454);
    public static final Code V1455 = new Code("v1455", Known.V1455);
    public static final Code V1456 = new Code("v1456", Known.V1456);
    public static final Code V1457 = new Code("v1457", Known.V1457);
    public static final Code V1458 = new Code("v1458", Known.V1458);
    public static final Code V1459 = new Code("v1459", Known.V1459);
    public static final Code V1460 = new Code("v1460", Known.V1460);
    public static final Code V1461 = new Code("v1461", Known.V1461);
    public static final Code V1462 = new Code("v1462", Known.V1462);
    public static final Code V1463 = new Code("v1463", Known.V1463);
    public static final Code V1464 = new Code("v1464", Known.V1464);
    public static final Code V1465 = new Code("v1465", Known.V1465);
    public static final Code V1466 = new Code("v1466", Known.V1466);
    public static final Code V1467 = new Code("v1467", Known.V1467);
    public static final Code V1468 = new Code("v1468", Known.V1468);
    public static final Code V1469 = new Code("v1469", Known.V1469);
    public static final Code V1470 = new Code("v1470", Known.V1470);
    public static final Code V1471 = new Code("v1471", Known.V1471);
    public static final Code V1472 = new Code("v1472", Known.V1472);
    public static final Code V1473 = new Code("v1473", Known.V1473);
    public static final Code V1474 = new Code("v1474", Known.V1474);
    public static final Code V1475 = new Code("v1475", Known.V1475);
    public static final Code V1476 = new Code("v1476", Known.V1476);
    public static final Code V1477 = new Code("v1477", Known.V1477);
    public static final Code V1478 = new Code("v1478", Known.V1478);
    public static final Code V1479 = new Code("v1479", Known.V1479);
    public static final Code V1480 = new Code("v1480", Known.V1480);
    public static final Code V1481 = new Code("v1481", Known.V1481);
    public static final Code V1482 = new Code("v1482", Known.V1482);
    public static final Code V1483 = new Code("v1483", Known.V1483);
    public static final Code V1484 = new Code("v1484", Known.V1484);
    public static final Code V1485 = new Code("v1485", Known.V1485);
    public static final Code V1486 = new Code("v1486", Known.V1486);
    public static final Code V1487 = new Code("v1487", Known.V1487);
    public static final Code V1488 = new Code("v1488", Known.V1488);
    public static final Code V1489 = new Code("v1489", Known.V1489);
    public static final Code V1490 = new Code("v1490", Known.V1490);
    public static final Code V1491 = new Code("v1491", Known.V1491);
    public static final Code V1492 = new Code("v1492", Known.V1492);
    public static final Code V1493 = new Code("v1493", Known.V1493);
    public static final Code V1494 = new Code("v1494", Known.V1494);
    public static final Code V1495 = new Code("v1495", Known.V1495);
    public static final Code V1496 = new Code("v1496", Known.V1496);
    public static final Code V1497 = new Code("v1497", Known.V1497);
    public static final Code V1498 = new Code("v1498", Known.V1498);
    public static final Code V1499 = new Code("v1499", Known.V1499);
    public static final Code V1500 = new Code("v1500", Known.V1500);

    public static final EnumType<Code, String> TYPE = EnumType.of(Codecs.STRING,
            value -> new Code(value, Known.UNRECOGNIZED), V0000, V0001, V0002, V0003, V0004, V0005, V0006, V0007, V0008,
            V0009, V0010, V0011, V0012, V0013, V0014, V0015, V0016, V0017, V0018, V0019, V0020, V0021, V0022, V0023,
            V0024, V0025, V0026, V0027, V0028, V0029, V0030, V0031, V0032, V0033, V0034, V0035, V0036, V0037, V0038,
            V0039, V0040, V0041, V0042, V0043, V0044, V0045, V0046, V0047, V0048, V0049, V0050, V0051, V0052, V0053,
            V0054, V0055, V0056, V0057, V0058, V0059, V0060, V0061, V0062, V0063, V0064, V0065, V0066, V0067, V0068,
            V0069, V0070, V0071, V0072, V0073, V0074, V0075, V0076, V0077, V0078, V0079, V0080, V0081, V0082, V0083,
            V0084, V0085, V0086, V0087, V0088, V0089, V0090, V0091, V0092, V0093, V0094, V0095, V0096, V0097, V0098,
            V0099, V0100, V0101, V0102, V0103, V0104, V0105, V0106, V0107, V0108, V0109, V0110, V0111, V0112, V0113,
            V0114, V0115, V0116, V0117, V0118, V0119, V0120, V0121, V0122, V0123, V0124, V0125, V0126, V0127, V0128,
            V0129, V0130, V0131, V0132, V0133, V0134, V0135, V0136, V0137, V0138, V0139, V0140, V0141, V0142, V0143,
            V0144, V0145, V0146, V0147, V0148, V0149, V0150, V0151, V0152, V0153, V0154, V0155, V0156, V0157, V0158,
            V0159, V0160, V0161, V0162, V0163, V0164, V0165, V0166, V0167, V0168, V0169, V0170, V0171, V0172, V0173,
            V0174, V0175, V0176, V0177, V0178, V0179, V0180, V0181, V0182, V0183, V0184, V0185, V0186, V0187, V0188,
            V0189, V0190, V0191, V0192, V0193, V0194, V0195, V0196, V0197, V0198, V0199, V0200, V0201, V0202, V0203,
            V0204, V0205, V0206, V0207, V0208, V0209, V0210, V0211, V0212, V0213, V0214, V0215, V0216, V0217, V0218,
            V0219, V0220, V0221, V0222, V0223, V0224, V0225, V0226, V0227, V0228, V0229, V0230, V0231, V0232, V0233,
            V0234, V0235, V0236, V0237, V0238, V0239, V0240, V0241, V0242, V0243, V0244, V0245, V0246, V0247, V0248,
            V0249, V0250, V0251, V0252, V0253, V0254, V0255, V0256, V0257, V0258, V0259, V0260, V0261, V0262, V0263,
            V0264, V0265, V0266, V0267, V0268, V0269, V0270, V0271, V0272, V0273, V0274, V0275, V0276, V0277, V0278,
            V0279, V0280, V0281, V0282, V0283, V0284, V0285, V0286, V0287, V0288, V0289, V0290, V0291, V0292, V0293,
            V0294, V0295, V0296, V0297, V0298, V0299, V0300, V0301, V0302, V0303, V0304, V0305, V0306, V0307, V0308,
            V0309, V0310, V0311, V0312, V0313, V0314, V0315, V0316, V0317, V0318, V0319, V0320, V0321, V0322, V0323,
            V0324, V0325, V0326, V0327, V0328, V0329, V0330, V0331, V0332, V0333, V0334, V0335, V0336, V0337, V0338,
            V0339, V0340, V0341, V0342, V0343, V0344, V0345, V0346, V0347, V0348, V0349, V0350, V0351, V0352, V0353,
            V0354, V0355, V0356, V0357, V0358, V0359, V0360, V0361, V0362, V0363, V0364, V0365, V0366, V0367, V0368,
            V0369, V0370, V0371, V0372, V0373, V0374, V0375, V0376, V0377, V0378, V0379, V0380, V0381, V0382, V0383,
            V0384, V0385, V0386, V0387, V0388, V0389, V0390, V0391, V0392, V0393, V0394, V0395, V0396, V0397, V0398,
            V0399, V0400, V0401, V0402, V0403, V0404, V0405, V0406, V0407, V0408, V0409, V0410, V0411, V0412, V0413,
            V0414, V0415, V0416, V0417, V0418, V0419, V0420, V0421, V0422, V0423, V0424, V0425, V0426, V0427, V0428,
            V0429, V0430, V0431, V0432, V0433, V0434, V0435, V0436, V0437, V0438, V0439, V0440, V0441, V0442, V0443,
            V0444, V0445, V0446, V0447, V0448, V0449, V0450, V0451, V0452, V0453, V0454, V0455, V0456, V0457, V0458,
            V0459, V0460, V0461, V0462, V0463, V0464, V0465, V0466, V0467, V0468, V0469, V0470, V0471, V0472, V0473,
            V0474, V0475, V0476, V0477, V0478, V0479, V0480, V0481, V0482, V0483, V0484, V0485, V0486, V0487, V0488,
            V0489, V0490, V0491, V0492, V0493, V0494, V0495, V0496, V0497, V0498, V0499, V0500, V0501, V0502, V0503,
            V0504, V0505, V0506, V0507, V0508, V0509, V0510, V0511, V0512, V0513, V0514, V0515, V0516, V0517, V0518,
            V0519, V0520, V0521, V0522, V0523, V0524, V0525, V0526, V0527, V0528, V0529, V0530, V0531, V0532, V0533,
            V0534, V0535, V0536, V0537, V0538, V0539, V0540, V0541, V0542, V0543, V0544, V0545, V0546, V0547, V0548,
            V0549, V0550, V0551, V0552, V0553, V0554, V0555, V0556, V0557, V0558, V0559, V0560, V0561, V0562, V0563,
            V0564, V0565, V0566, V0567, V0568, V0569, V0570, V0571, V0572, V0573, V0574, V0575, V0576, V0577, V0578,
            V0579, V0580, V0581, V0582, V0583, V0584, V0585, V0586, V0587, V0588, V0589, V0590, V0591, V0592, V0593,
            V0594, V0595, V0596, V0597, V0598, V0599, V0600, V0601, V0602, V0603, V0604, V0605, V0606, V0607, V0608,
            V0609, V0610, V0611, V0612, V0613, V0614, V0615, V0616, V0617, V0618, V0619, V0620, V0621, V0622, V0623,
            V0624, V0625, V0626, V0627, V0628, V0629, V0630, V0631, V0632, V0633, V0634, V0635, V0636, V0637, V0638,
            V0639, V0640, V0641, V0642, V0643, V0644, V0645, V0646, V0647, V0648, V0649, V0650, V0651, V0652, V0653,
            V0654, V0655, V0656, V0657, V0658, V0659, V0660, V0661, V0662, V0663, V0664, V0665, V0666, V0667, V0668,
            V0669, V0670, V0671, V0672, V0673, V0674, V0675, V0676, V0677, V0678, V0679, V0680, V0681, V0682, V0683,
            V0684, V0685, V0686, V0687, V0688, V0689, V0690, V0691, V0692, V0693, V0694, V0695, V0696, V0697, V0698,
            V0699, V0700, V0701, V0702, V0703, V0704, V0705, V0706, V0707, V0708, V0709, V0710, V0711, V0712, V0713,
            V0714, V0715, V0716, V0717, V0718, V0719, V0720, V0721, V0722, V0723, V0724, V0725, V0726, V0727, V0728,
            V0729, V0730, V0731, V0732, V0733, V0734, V0735, V0736, V0737, V0738, V0739, V0740, V0741, V0742, V0743,
            V0744, V0745, V0746, V0747, V0748, V0749, V0750, V0751, V0752, V0753, V0754, V0755, V0756, V0757, V0758,
            V0759, V0760, V0761, V0762, V0763, V0764, V0765, V0766, V0767, V0768, V0769, V0770, V0771, V0772, V0773,
            V0774, V0775, V0776, V0777, V0778, V0779, V0780, V0781, V0782, V0783, V0784, V0785, V0786, V0787, V0788,
            V0789, V0790, V0791, V0792, V0793, V0794, V0795, V0796, V0797, V0798, V0799, V0800, V0801, V0802, V0803,
            V0804, V0805, V0806, V0807, V0808, V0809, V0810, V0811, V0812, V0813, V0814, V0815, V0816, V0817, V0818,
            V0819, V0820, V0821, V0822, V0823, V0824, V0825, V0826, V0827, V0828, V0829, V0830, V0831, V0832, V0833,
            V0834, V0835, V0836, V0837, V0838, V0839, V0840, V0841, V0842, V0843, V0844, V0845, V0846, V0847, V0848,
            V0849, V0850, V0851, V0852, V0853, V0854, V0855, V0856, V0857, V0858, V0859, V0860, V0861, V0862, V0863,
            V0864, V0865, V0866, V0867, V0868, V0869, V0870, V0871, V0872, V0873, V0874, V0875, V0876, V0877, V0878,
            V0879, V0880, V0881, V0882, V0883, V0884, V0885, V0886, V0887, V0888, V0889, V0890, V0891, V0892, V0893,
            V0894, V0895, V0896, V0897, V0898, V0899, V0900, V0901, V0902, V0903, V0904, V0905, V0906, V0907, V0908,
            V0909, V0910, V0911, V0912, V0913, V0914, V0915, V0916, V0917, V0918, V0919, V0920, V0921, V0922, V0923,
            V0924, V0925, V0926, V0927, V0928, V0929, V0930, V0931, V0932, V0933, V0934, V0935, V0936, V0937, V0938,
            V0939, V0940, V0941, V0942, V0943, V0944, V0945, V0946, V0947, V0948, V0949, V0950, V0951, V0952, V0953,
            V0954, V0955, V0956, V0957, V0958, V0959, V0960, V0961, V0962, V0963, V0964, V0965, V0966, V0967, V0968,
            V0969, V0970, V0971, V0972, V0973, V0974, V0975, V0976, V0977, V0978, V0979, V0980, V0981, V0982, V0983,
            V0984, V0985, V0986, V0987, V0988, V0989, V0990, V0991, V0992, V0993, V0994, V0995, V0996, V0997, V0998,
            V0999, V1000, V1001, V1002, V1003, V1004, V1005, V1006, V1007, V1008, V1009, V1010, V1011, V1012, V1013,
            V1014, V1015, V1016, V1017, V1018, V1019, V1020, V1021, V1022, V1023, V1024, V1025, V1026, V1027, V1028,
            V1029, V1030, V1031, V1032, V1033, V1034, V1035, V1036, V1037, V1038, V1039, V1040, V1041, V1042, V1043,
            V1044, V1045, V1046, V1047, V1048, V1049, V1050, V1051, V1052, V1053, V1054, V1055, V1056, V1057, V1058,
            V1059, V1060, V1061, V1062, V1063, V1064, V1065, V1066, V1067, V1068, V1069, V1070, V1071, V1072, V1073,
            V1074, V1075, V1076, V1077, V1078, V1079, V1080, V1081, V1082, V1083, V1084, V1085, V1086, V1087, V1088,
            V1089, V1090, V1091, V1092, V1093, V1094, V1095, V1096, V1097, V1098, V1099, V1100, V1101, V1102, V1103,
            V1104, V1105, V1106, V1107, V1108, V1109, V1110, V1111, V1112, V1113, V1114, V1115, V1116, V1117, V1118,
            V1119, V1120, V1121, V1122, V1123, V1124, V1125, V1126, V1127, V1128, V1129, V1130, V1131, V1132, V1133,
            V1134, V1135, V1136, V1137, V1138, V1139, V1140, V1141, V1142, V1143, V1144, V1145, V1146, V1147, V1148,
            V1149, V1150, V1151, V1152, V1153, V1154, V1155, V1156, V1157, V1158, V1159, V1160, V1161, V1162, V1163,
            V1164, V1165, V1166, V1167, V1168, V1169, V1170, V1171, V1172, V1173, V1174, V1175, V1176, V1177, V1178,
            V1179, V1180, V1181, V1182, V1183, V1184, V1185, V1186, V1187, V1188, V1189, V1190, V1191, V1192, V1193,
            V1194, V1195, V1196, V1197, V1198, V1199, V1200, V1201, V1202, V1203, V1204, V1205, V1206, V1207, V1208,
            V1209, V1210, V1211, V1212, V1213, V1214, V1215, V1216, V1217, V1218, V1219, V1220, V1221, V1222, V1223,
            V1224, V1225, V1226, V1227, V1228, V1229, V1230, V1231, V1232, V1233, V1234, V1235, V1236, V1237, V1238,
            V1239, V1240, V1241, V1242, V1243, V1244, V1245, V1246, V1247, V1248, V1249, V1250, V1251, V1252, V1253,
            V1254, V1255, V1256, V1257, V1258, V1259, V1260, V1261, V1262, V1263, V1264, V1265, V1266, V1267, V1268,
            V1269, V1270, V1271, V1272, V1273, V1274, V1275, V1276, V1277, V1278, V1279, V1280, V1281, V1282, V1283,
            V1284, V1285, V1286, V1287, V1288, V1289, V1290, V1291, V1292, V1293, V1294, V1295, V1296, V1297, V1298,
            V1299, V1300, V1301, V1302, V1303, V1304, V1305, V1306, V1307, V1308, V1309, V1310, V1311, V1312, V1313,
            V1314, V1315, V1316, V1317, V1318, V1319, V1320, V1321, V1322, V1323, V1324, V1325, V1326, V1327, V1328,
            V1329, V1330, V1331, V1332, V1333, V1334, V1335, V1336, V1337, V1338, V1339, V1340, V1341, V1342, V1343,
            V1344, V1345, V1346, V1347, V1348, V1349, V1350, V1351, V1352, V1353, V1354, V1355, V1356, V1357, V1358,
            V1359, V1360, V1361, V1362, V1363, V1364, V1365, V1366, V1367, V1368, V1369, V1370, V1371, V1372, V1373,
            V1374, V1375, V1376, V1377, V1378, V1379, V1380, V1381, V1382, V1383, V1384, V1385, V1386, V1387, V1388,
            V1389, V1390, V1391, V1392, V1393, V1394, V1395, V1396, V1397, V1398, V1399, V1400, V1401, V1402, V1403,
            V1404, V1405, V1406, V1407, V1408, V1409, V1410, V1411, V1412, V1413, V1414, V1415, V1416, V1417, V1418,
            V1419, V1420, V1421, V1422, V1423, V1424, V1425, V1426, V1427, V1428, V1429, V1430, V1431, V1432, V1433,
            V1434, V1435, V1436, V1437, V1438, V1439, V1440, V1441, V1442, V1443, V1444, V1445, V1446, V1447, V1448,
            V1449, V1450, V1451, V1452, V1453, V1454, V1455, V1456, V1457, V1458, V1459, V1460, V1461, V1462, V1463,
            V1464, V1465, V1466, V1467, V1468, V1469, V1470, V1471, V1472, V1473, V1474, V1475, V1476, V1477, V1478,
            V1479, V1480, V1481, V1482, V1483, V1484, V1485, V1486, V1487, V1488, V1489, V1490, V1491, V1492, V1493,
            V1494, V1495, V1496, V1497, V1498, V1499, V1500);

    private Code(String value, Known known) {
        super(value, known);
    }

    public static Code of(String value) {
        return TYPE.of(value);
    }

    /** The values of the description, for {@code switch}. */
    public enum Known {
        V0000, V0001, V0002, V0003, V0004, V0005, V0006, V0007, V0008, V0009, V0010, V0011, V0012, V0013, V0014, V0015,
        V0016, V0017, V0018, V0019, V0020, V0021, V0022, V0023, V0024, V0025, V0026, V0027, V0028, V0029, V0030, V0031,
        V0032, V0033, V0034, V0035, V0036, V0037, V0038, V0039, V0040, V0041, V0042, V0043, V0044, V0045, V0046, V0047,
        V0048, V0049, V0050, V0051, V0052, V0053, V0054, V0055, V0056, V0057, V0058, V0059, V0060, V0061, V0062, V0063,
        V0064, V0065, V0066, V0067, V0068, V0069, V0070, V0071, V0072, V0073, V0074, V0075, V0076, V0077, V0078, V0079,
        V0080, V0081, V0082, V0083, V0084, V0085, V0086, V0087, V0088, V0089, V0090, V0091, V0092, V0093, V0094, V0095,
        V0096, V0097, V0098, V0099, V0100, V0101, V0102, V0103, V0104, V0105, V0106, V0107, V0108, V0109, V0110, V0111,
        V0112, V0113, V0114, V0115, V0116, V0117, V0118, V0119, V0120, V0121, V0122, V0123, V0124, V0125, V0126, V0127,
        V0128, V0129, V0130, V0131, V0132, V0133, V0134, V0135, V0136, V0137, V0138, V0139, V0140, V0141, V0142, V0143,
        V0144, V0145, V0146, V0147, V0148, V0149, V0150, V0151, V0152, V0153, V0154, V0155, V0156, V0157, V0158, V0159,
        V0160, V0161, V0162, V0163, V0164, V0165, V0166, V0167, V0168, V0169, V0170, V0171, V0172, V0173, V0174, V0175,
        V0176, V0177, V0178, V0179, V0180, V0181, V0182, V0183, V0184, V0185, V0186, V0187, V0188, V0189, V0190, V0191,
        V0192, V0193, V0194, V0195, V0196, V0197, V0198, V0199, V0200, V0201, V0202, V0203, V0204, V0205, V0206, V0207,
        V0208, V0209, V0210, V0211, V0212, V0213, V0214, V0215, V0216, V0217, V0218, V0219, V0220, V0221, V0222, V0223,
        V0224, V0225, V0226, V0227, V0228, V0229, V0230, V0231, V0232, V0233, V0234, V0235, V0236, V0237, V0238, V0239,
        V0240, V0241, V0242, V0243, V0244, V0245, V0246, V0247, V0248, V0249, V0250, V0251, V0252, V0253, V0254, V0255,
        V0256, V0257, V0258, V0259, V0260, V0261, V0262, V0263, V0264, V0265, V0266, V0267, V0268, V0269, V0270, V0271,
        V0272, V0273, V0274, V0275, V0276, V0277, V0278, V0279, V0280, V0281, V0282, V0283, V0284, V0285, V0286, V0287,
        V0288, V0289, V0290, V0291, V0292, V0293, V0294, V0295, V0296, V0297, V0298, V0299, V0300, V0301, V0302, V0303,
        V0304, V0305, V0306, V0307, V0308, V0309, V0310, V0311, V0312, V0313, V0314, V0315, V0316, V0317, V0318, V0319,
        V0320, V0321, V0322, V0323, V0324, V0325, V0326, V0327, V0328, V0329, V0330, V0331, V0332, V0333, V0334, V0335,
        V0336, V0337, V0338, V0339, V0340, V0341, V0342, V0343, V0344, V0345, V0346, V0347, V0348, V0349, V0350, V0351,
        V0352, V0353, V0354, V0355, V0356, V0357, V0358, V0359, V0360, V0361, V0362, V0363, V0364, V0365, V0366, V0367,
        V0368, V0369, V0370, V0371, V0372, V0373, V0374, V0375, V0376, V0377, V0378, V0379, V0380, V0381, V0382, V0383,
        V0384, V0385, V0386, V0387, V0388, V0389, V0390, V0391, V0392, V0393, V0394, V0395, V0396, V0397, V0398, V0399,
        V0400, V0401, V0402, V0403, V0404, V0405, V0406, V0407, V0408, V0409, V0410, V0411, V0412, V0413, V0414, V0415,
        V0416, V0417, V0418, V0419, V0420, V0421, V0422, V0423, V0424, V0425, V0426, V0427, V0428, V0429, V0430, V0431,
        V0432, V0433, V0434, V0435, V0436, V0437, V0438, V0439, V0440, V0441, V0442, V0443, V0444, V0445, V0446, V0447,
        V0448, V0449, V0450, V0451, V0452, V0453, V0454, V0455, V0456, V0457, V0458, V0459, V0460, V0461, V0462, V0463,
        V0464, V0465, V0466, V0467, V0468, V0469, V0470, V0471, V0472, V0473, V0474, V0475, V0476, V0477, V0478, V0479,
        V0480, V0481, V0482, V0483, V0484, V0485, V0486, V0487, V0488, V0489, V0490, V0491, V0492, V0493, V0494, V0495,
        V0496, V0497, V0498, V0499, V0500, V0501, V0502, V0503, V0504, V0505, V0506, V0507, V0508, V0509, V0510, V0511,
        V0512, V0513, V0514, V0515, V0516, V0517, V0518, V0519, V0520, V0521, V0522, V0523, V0524, V0525, V0526, V0527,
        V0528, V0529, V0530, V0531, V0532, V0533, V0534, V0535, V0536, V0537, V0538, V0539, V0540, V0541, V0542, V0543,
        V0544, V0545, V0546, V0547, V0548, V0549, V0550, V0551, V0552, V0553, V0554, V0555, V0556, V0557, V0558, V0559,
        V0560, V0561, V0562, V0563, V0564, V0565, V0566, V0567, V0568, V0569, V0570, V0571, V0572, V0573, V0574, V0575,
        V0576, V0577, V0578, V0579, V0580, V0581, V0582, V0583, V0584, V0585, V0586, V0587, V0588, V0589, V0590, V0591,
        V0592, V0593, V0594, V0595, V0596, V0597, V0598, V0599, V0600, V0601, V0602, V0603, V0604, V0605, V0606, V0607,
        V0608, V0609, V0610, V0611, V0612, V0613, V0614, V0615, V0616, V0617, V0618, V0619, V0620, V0621, V0622, V0623,
        V0624, V0625, V0626, V0627, V0628, V0629, V0630, V0631, V0632, V0633, V0634, V0635, V0636, V0637, V0638, V0639,
        V0640, V0641, V0642, V0643, V0644, V0645, V0646, V0647, V0648, V0649, V0650, V0651, V0652, V0653, V0654, V0655,
        V0656, V0657, V0658, V0659, V0660, V0661, V0662, V0663, V0664, V0665, V0666, V0667, V0668, V0669, V0670, V0671,
        V0672, V0673, V0674, V0675, V0676, V0677, V0678, V0679, V0680, V0681, V0682, V0683, V0684, V0685, V0686, V0687,
        V0688, V0689, V0690, V0691, V0692, V0693, V0694, V0695, V0696, V0697, V0698, V0699, V0700, V0701, V0702, V0703,
        V0704, V0705, V0706, V0707, V0708, V0709, V0710, V0711, V0712, V0713, V0714, V0715, V0716, V0717, V0718, V0719,
        V0720, V0721, V0722, V0723, V0724, V0725, V0726, V0727, V0728, V0729, V0730, V0731, V0732, V0733, V0734, V0735,
        V0736, V0737, V0738, V0739, V0740, V0741, V0742, V0743, V0744, V0745, V0746, V0747, V0748, V0749, V0750, V0751,
        V0752, V0753, V0754, V0755, V0756, V0757, V0758, V0759, V0760, V0761, V0762, V0763, V0764, V0765, V0766, V0767,
        V0768, V0769, V0770, V0771, V0772, V0773, V0774, V0775, V0776, V0777, V0778, V0779, V0780, V0781, V0782, V0783,
        V0784, V0785, V0786, V0787, V0788, V0789, V0790, V0791, V0792, V0793, V0794, V0795, V0796, V0797, V0798, V0799,
        V0800, V0801, V0802, V0803, V0804, V0805, V0806, V0807, V0808, V0809, V0810, V0811, V0812, V0813, V0814, V0815,
        V0816, V0817, V0818, V0819, V0820, V0821, V0822, V0823, V0824, V0825, V0826, V0827, V0828, V0829, V0830, V0831,
        V0832, V0833, V0834, V0835, V0836, V0837, V0838, V0839, V0840, V0841, V0842, V0843, V0844, V0845, V0846, V0847,
        V0848, V0849, V0850, V0851, V0852, V0853, V0854, V0855, V0856, V0857, V0858, V0859, V0860, V0861, V0862, V0863,
        V0864, V0865, V0866, V0867, V0868, V0869, V0870, V0871, V0872, V0873, V0874, V0875, V0876, V0877, V0878, V0879,
        V0880, V0881, V0882, V0883, V0884, V0885, V0886, V0887, V0888, V0889, V0890, V0891, V0892, V0893, V0894, V0895,
        V0896, V0897, V0898, V0899, V0900, V0901, V0902, V0903, V0904, V0905, V0906, V0907, V0908, V0909, V0910, V0911,
        V0912, V0913, V0914, V0915, V0916, V0917, V0918, V0919, V0920, V0921, V0922, V0923, V0924, V0925, V0926, V0927,
        V0928, V0929, V0930, V0931, V0932, V0933, V0934, V0935, V0936, V0937, V0938, V0939, V0940, V0941, V0942, V0943,
        V0944, V0945, V0946, V0947, V0948, V0949, V0950, V0951, V0952, V0953, V0954, V0955, V0956, V0957, V0958, V0959,
        V0960, V0961, V0962, V0963, V0964, V0965, V0966, V0967, V0968, V0969, V0970, V0971, V0972, V0973, V0974, V0975,
        V0976, V0977, V0978, V0979, V0980, V0981, V0982, V0983, V0984, V0985, V0986, V0987, V0988, V0989, V0990, V0991,
        V0992, V0993, V0994, V0995, V0996, V0997, V0998, V0999, V1000, V1001, V1002, V1003, V1004, V1005, V1006, V1007,
        V1008, V1009, V1010, V1011, V1012, V1013, V1014, V1015, V1016, V1017, V1018, V1019, V1020, V1021, V1022, V1023,
        V1024, V1025, V1026, V1027, V1028, V1029, V1030, V1031, V1032, V1033, V1034, V1035, V1036, V1037, V1038, V1039,
        V1040, V1041, V1042, V1043, V1044, V1045, V1046, V1047, V1048, V1049, V1050, V1051, V1052, V1053, V1054, V1055,
        V1056, V1057, V1058, V1059, V1060, V1061, V1062, V1063, V1064, V1065, V1066, V1067, V1068, V1069, V1070, V1071,
        V1072, V1073, V1074, V1075, V1076, V1077, V1078, V1079, V1080, V1081, V1082, V1083, V1084, V1085, V1086, V1087,
        V1088, V1089, V1090, V1091, V1092, V1093, V1094, V1095, V1096, V1097, V1098, V1099, V1100, V1101, V1102, V1103,
        V1104, V1105, V1106, V1107, V1108, V1109, V1110, V1111, V1112, V1113, V1114, V1115, V1116, V1117, V1118, V1119,
        V1120, V1121, V1122, V1123, V1124, V1125, V1126, V1127, V1128, V1129, V1130, V1131, V1132, V1133, V1134, V1135,
        V1136, V1137, V1138, V1139, V1140, V1141, V1142, V1143, V1144, V1145, V1146, V1147, V1148, V1149, V1150, V1151,
        V1152, V1153, V1154, V1155, V1156, V1157, V1158, V1159, V1160, V1161, V1162, V1163, V1164, V1165, V1166, V1167,
        V1168, V1169, V1170, V1171, V1172, V1173, V1174, V1175, V1176, V1177, V1178, V1179, V1180, V1181, V1182, V1183,
        V1184, V1185, V1186, V1187, V1188, V1189, V1190, V1191, V1192, V1193, V1194, V1195, V1196, V1197, V1198, V1199,
        V1200, V1201, V1202, V1203, V1204, V1205, V1206, V1207, V1208, V1209, V1210, V1211, V1212, V1213, V1214, V1215,
        V1216, V1217, V1218, V1219, V1220, V1221, V1222, V1223, V1224, V1225, V1226, V1227, V1228, V1229, V1230, V1231,
        V1232, V1233, V1234, V1235, V1236, V1237, V1238, V1239, V1240, V1241, V1242, V1243, V1244, V1245, V1246, V1247,
        V1248, V1249, V1250, V1251, V1252, V1253, V1254, V1255, V1256, V1257, V1258, V1259, V1260, V1261, V1262, V1263,
        V1264, V1265, V1266, V1267, V1268, V1269, V1270, V1271, V1272, V1273, V1274, V1275, V1276, V1277, V1278, V1279,
        V1280, V1281, V1282, V1283, V1284, V1285, V1286, V1287, V1288, V1289, V1290, V1291, V1292, V1293, V1294, V1295,
        V1296, V1297, V1298, V1299, V1300, V1301, V1302, V1303, V1304, V1305, V1306, V1307, V1308, V1309, V1310, V1311,
        V1312, V1313, V1314, V1315, V1316, V1317, V1318, V1319, V1320, V1321, V1322, V1323, V1324, V1325, V1326, V1327,
        V1328, V1329, V1330, V1331, V1332, V1333, V1334, V1335, V1336, V1337, V1338, V1339, V1340, V1341, V1342, V1343,
        V1344, V1345, V1346, V1347, V1348, V1349, V1350, V1351, V1352, V1353, V1354, V1355, V1356, V1357, V1358, V1359,
        V1360, V1361, V1362, V1363, V1364, V1365, V1366, V1367, V1368, V1369, V1370, V1371, V1372, V1373, V1374, V1375,
        V1376, V1377, V1378, V1379, V1380, V1381, V1382, V1383, V1384, V1385, V1386, V1387, V1388, V1389, V1390, V1391,
        V1392, V1393, V1394, V1395, V1396, V1397, V1398, V1399, V1400, V1401, V1402, V1403, V1404, V1405, V1406, V1407,
        V1408, V1409, V1410, V1411, V1412, V1413, V1414, V1415, V1416, V1417, V1418, V1419, V1420, V1421, V1422, V1423,
        V1424, V1425, V1426, V1427, V1428, V1429, V1430, V1431, V1432, V1433, V1434, V1435, V1436, V1437, V1438, V1439,
        V1440, V1441, V1442, V1443, V1444, V1445, V1446, V1447, V1448, V1449, V1450, V1451, V1452, V1453, V1454, V1455,
        V1456, V1457, V1458, V1459, V1460, V1461, V1462, V1463, V1464, V1465, V1466, V1467, V1468, V1469, V1470, V1471,
        V1472, V1473, V1474, V1475, V1476, V1477, V1478, V1479, V1480, V1481, V1482, V1483, V1484, V1485, V1486, V1487,
        V1488, V1489, V1490, V1491, V1492, V1493, V1494, V1495, V1496, V1497, V1498, V1499, V1500, UNRECOGNIZED
    }
}
