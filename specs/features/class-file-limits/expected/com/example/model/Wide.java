package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Wide extends Model {
    public static final ModelType<Wide> TYPE = ModelType.of("Wide", Wide::new, p -> {
        p.required("code", Code.TYPE);
        p.optional("text", Text.TYPE);
        p.required("p000", Codecs.INT64);
        p.optional("p001", Codecs.INT64);
        p.optional("p002", Codecs.INT64);
        p.optional("p003", Codecs.INT64);
        p.optional("p004", Codecs.INT64);
        p.optional("p005", Codecs.INT64);
        p.optional("p006", Codecs.INT64);
        p.optional("p007", Codecs.INT64);
        p.optional("p008", Codecs.INT64);
        p.optional("p009", Codecs.INT64);
        p.optional("p010", Codecs.INT64);
        p.optional("p011", Codecs.INT64);
        p.optional("p012", Codecs.INT64);
        p.optional("p013", Codecs.INT64);
        p.optional("p014", Codecs.INT64);
        p.optional("p015", Codecs.INT64);
        p.optional("p016", Codecs.INT64);
        p.optional("p017", Codecs.INT64);
        p.optional("p018", Codecs.INT64);
        p.optional("p019", Codecs.INT64);
        p.optional("p020", Codecs.INT64);
        p.optional("p021", Codecs.INT64);
        p.optional("p022", Codecs.INT64);
        p.optional("p023", Codecs.INT64);
        p.optional("p024", Codecs.INT64);
        p.optional("p025", Codecs.INT64);
        p.optional("p026", Codecs.INT64);
        p.optional("p027", Codecs.INT64);
        p.optional("p028", Codecs.INT64);
        p.optional("p029", Codecs.INT64);
        p.optional("p030", Codecs.INT64);
        p.optional("p031", Codecs.INT64);
        p.optional("p032", Codecs.INT64);
        p.optional("p033", Codecs.INT64);
        p.optional("p034", Codecs.INT64);
        p.optional("p035", Codecs.INT64);
        p.optional("p036", Codecs.INT64);
        p.optional("p037", Codecs.INT64);
        p.optional("p038", Codecs.INT64);
        p.optional("p039", Codecs.INT64);
        p.optional("p040", Codecs.INT64);
        p.optional("p041", Codecs.INT64);
        p.optional("p042", Codecs.INT64);
        p.optional("p043", Codecs.INT64);
        p.optional("p044", Codecs.INT64);
        p.optional("p045", Codecs.INT64);
        p.optional("p046", Codecs.INT64);
        p.optional("p047", Codecs.INT64);
        p.optional("p048", Codecs.INT64);
        p.optional("p049", Codecs.INT64);
        p.optional("p050", Codecs.INT64);
        p.optional("p051", Codecs.INT64);
        p.optional("p052", Codecs.INT64);
        p.optional("p053", Codecs.INT64);
        p.optional("p054", Codecs.INT64);
        p.optional("p055", Codecs.INT64);
        p.optional("p056", Codecs.INT64);
        p.optional("p057", Codecs.INT64);
        p.optional("p058", Codecs.INT64);
        p.optional("p059", Codecs.INT64);
        p.optional("p060", Codecs.INT64);
        p.optional("p061", Codecs.INT64);
        p.optional("p062", Codecs.INT64);
        p.optional("p063", Codecs.INT64);
        p.optional("p064", Codecs.INT64);
        p.optional("p065", Codecs.INT64);
        p.optional("p066", Codecs.INT64);
        p.optional("p067", Codecs.INT64);
        p.optional("p068", Codecs.INT64);
        p.optional("p069", Codecs.INT64);
        p.optional("p070", Codecs.INT64);
        p.optional("p071", Codecs.INT64);
        p.optional("p072", Codecs.INT64);
        p.optional("p073", Codecs.INT64);
        p.optional("p074", Codecs.INT64);
        p.optional("p075", Codecs.INT64);
        p.optional("p076", Codecs.INT64);
        p.optional("p077", Codecs.INT64);
        p.optional("p078", Codecs.INT64);
        p.optional("p079", Codecs.INT64);
        p.optional("p080", Codecs.INT64);
        p.optional("p081", Codecs.INT64);
        p.optional("p082", Codecs.INT64);
        p.optional("p083", Codecs.INT64);
        p.optional("p084", Codecs.INT64);
        p.optional("p085", Codecs.INT64);
        p.optional("p086", Codecs.INT64);
        p.optional("p087", Codecs.INT64);
        p.optional("p088", Codecs.INT64);
        p.optional("p089", Codecs.INT64);
        p.optional("p090", Codecs.INT64);
        p.optional("p091", Codecs.INT64);
        p.optional("p092", Codecs.INT64);
        p.optional("p093", Codecs.INT64);
        p.optional("p094", Codecs.INT64);
        p.optional("p095", Codecs.INT64);
        p.optional("p096", Codecs.INT64);
        p.optional("p097", Codecs.INT64);
        p.optional("p098", Codecs.INT64);
        p.optional("p099", Codecs.INT64);
        p.optional("p100", Codecs.INT64);
        p.optional("p101", Codecs.INT64);
        p.optional("p102", Codecs.INT64);
        p.optional("p103", Codecs.INT64);
        p.optional("p104", Codecs.INT64);
        p.optional("p105", Codecs.INT64);
        p.optional("p106", Codecs.INT64);
        p.optional("p107", Codecs.INT64);
        p.optional("p108", Codecs.INT64);
        p.optional("p109", Codecs.INT64);
        p.optional("p110", Codecs.INT64);
        p.optional("p111", Codecs.INT64);
        p.optional("p112", Codecs.INT64);
        p.optional("p113", Codecs.INT64);
        p.optional("p114", Codecs.INT64);
        p.optional("p115", Codecs.INT64);
        p.optional("p116", Codecs.INT64);
        p.optional("p117", Codecs.INT64);
        p.optional("p118", Codecs.INT64);
        p.optional("p119", Codecs.INT64);
        p.optional("p120", Codecs.INT64);
        p.optional("p121", Codecs.INT64);
        p.optional("p122", Codecs.INT64);
        p.optional("p123", Codecs.INT64);
        p.optional("p124", Codecs.INT64);
        p.optional("p125", Codecs.INT64);
        p.optional("p126", Codecs.INT64);
        p.optional("p127", Codecs.INT64);
        p.optional("p128", Codecs.INT64);
        p.optional("p129", Codecs.INT64);
        p.optional("p130", Codecs.INT64);
        p.optional("p131", Codecs.INT64);
        p.optional("p132", Codecs.INT64);
        p.optional("p133", Codecs.INT64);
        p.optional("p134", Codecs.INT64);
        p.optional("p135", Codecs.INT64);
        p.optional("p136", Codecs.INT64);
        p.optional("p137", Codecs.INT64);
        p.optional("p138", Codecs.INT64);
        p.optional("p139", Codecs.INT64);
        p.optional("p140", Codecs.INT64);
        p.optional("p141", Codecs.INT64);
        p.optional("p142", Codecs.INT64);
        p.optional("p143", Codecs.INT64);
        p.optional("p144", Codecs.INT64);
        p.optional("p145", Codecs.INT64);
        p.optional("p146", Codecs.INT64);
        p.optional("p147", Codecs.INT64);
        p.optional("p148", Codecs.INT64);
        p.optional("p149", Codecs.INT64);
        p.optional("p150", Codecs.INT64);
        p.optional("p151", Codecs.INT64);
        p.optional("p152", Codecs.INT64);
        p.optional("p153", Codecs.INT64);
        p.optional("p154", Codecs.INT64);
        p.optional("p155", Codecs.INT64);
        p.optional("p156", Codecs.INT64);
        p.optional("p157", Codecs.INT64);
        p.optional("p158", Codecs.INT64);
        p.optional("p159", Codecs.INT64);
        p.optional("p160", Codecs.INT64);
        p.optional("p161", Codecs.INT64);
        p.optional("p162", Codecs.INT64);
        p.optional("p163", Codecs.INT64);
        p.optional("p164", Codecs.INT64);
        p.optional("p165", Codecs.INT64);
        p.optional("p166", Codecs.INT64);
        p.optional("p167", Codecs.INT64);
        p.optional("p168", Codecs.INT64);
        p.optional("p169", Codecs.INT64);
        p.optional("p170", Codecs.INT64);
        p.optional("p171", Codecs.INT64);
        p.optional("p172", Codecs.INT64);
        p.optional("p173", Codecs.INT64);
        p.optional("p174", Codecs.INT64);
        p.optional("p175", Codecs.INT64);
        p.optional("p176", Codecs.INT64);
        p.optional("p177", Codecs.INT64);
        p.optional("p178", Codecs.INT64);
        p.optional("p179", Codecs.INT64);
        p.optional("p180", Codecs.INT64);
        p.optional("p181", Codecs.INT64);
        p.optional("p182", Codecs.INT64);
        p.optional("p183", Codecs.INT64);
        p.optional("p184", Codecs.INT64);
        p.optional("p185", Codecs.INT64);
        p.optional("p186", Codecs.INT64);
        p.optional("p187", Codecs.INT64);
        p.optional("p188", Codecs.INT64);
        p.optional("p189", Codecs.INT64);
        p.optional("p190", Codecs.INT64);
        p.optional("p191", Codecs.INT64);
        p.optional("p192", Codecs.INT64);
        p.optional("p193", Codecs.INT64);
        p.optional("p194", Codecs.INT64);
        p.optional("p195", Codecs.INT64);
        p.optional("p196", Codecs.INT64);
        p.optional("p197", Codecs.INT64);
        p.optional("p198", Codecs.INT64);
        p.optional("p199", Codecs.INT64);
        p.optional("p200", Codecs.INT64);
        p.optional("p201", Codecs.INT64);
        p.optional("p202", Codecs.INT64);
        p.optional("p203", Codecs.INT64);
        p.optional("p204", Codecs.INT64);
        p.optional("p205", Codecs.INT64);
        p.optional("p206", Codecs.INT64);
        p.optional("p207", Codecs.INT64);
        p.optional("p208", Codecs.INT64);
        p.optional("p209", Codecs.INT64);
        p.optional("p210", Codecs.INT64);
        p.optional("p211", Codecs.INT64);
        p.optional("p212", Codecs.INT64);
        p.optional("p213", Codecs.INT64);
        p.optional("p214", Codecs.INT64);
        p.optional("p215", Codecs.INT64);
        p.optional("p216", Codecs.INT64);
        p.optional("p217", Codecs.INT64);
        p.optional("p218", Codecs.INT64);
        p.optional("p219", Codecs.INT64);
        p.optional("p220", Codecs.INT64);
        p.optional("p221", Codecs.INT64);
        p.optional("p222", Codecs.INT64);
        p.optional("p223", Codecs.INT64);
        p.optional("p224", Codecs.INT64);
        p.optional("p225", Codecs.INT64);
        p.optional("p226", Codecs.INT64);
        p.optional("p227", Codecs.INT64);
        p.optional("p228", Codecs.INT64);
        p.optional("p229", Codecs.INT64);
        p.optional("p230", Codecs.INT64);
        p.optional("p231", Codecs.INT64);
        p.optional("p232", Codecs.INT64);
        p.optional("p233", Codecs.INT64);
        p.optional("p234", Codecs.INT64);
        p.optional("p235", Codecs.INT64);
        p.optional("p236", Codecs.INT64);
        p.optional("p237", Codecs.INT64);
        p.optional("p238", Codecs.INT64);
        p.optional("p239", Codecs.INT64);
        p.optional("p240", Codecs.INT64);
        p.optional("p241", Codecs.INT64);
        p.optional("p242", Codecs.INT64);
        p.optional("p243", Codecs.INT64);
        p.optional("p244", Codecs.INT64);
        p.optional("p245", Codecs.INT64);
        p.optional("p246", Codecs.INT64);
        p.optional("p247", Codecs.INT64);
        p.optional("p248", Codecs.INT64);
        p.optional("p249", Codecs.INT64);
        p.optional("p250", Codecs.INT64);
        p.optional("p251", Codecs.INT64);
        p.optional("p252", Codecs.INT64);
        p.optional("p253", Codecs.INT64);
        p.optional("p254", Codecs.INT64);
        p.optional("p255", Codecs.INT64);
        p.optional("p256", Codecs.INT64);
        p.optional("p257", Codecs.INT64);
        p.optional("p258", Codecs.INT64);
        p.optional("p259", Codecs.INT64);
    });

    private Wide(Values values) {
        super(TYPE, values);
    }

    public static Wide of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Wide fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public Code code() {
        return get(0);
    }

    public @Nullable Text text() {
        return find(1);
    }

    public long p000() {
        return get(2);
    }

    public @Nullable Long p001() {
        return find(3);
    }

    public @Nullable Long p002() {
        return find(4);
    }

    public @Nullable Long p003() {
        return find(5);
    }

    public @Nullable Long p004() {
        return find(6);
    }

    public @Nullable Long p005() {
        return find(7);
    }

    public @Nullable Long p006() {
        return find(8);
    }

    public @Nullable Long p007() {
        return find(9);
    }

    public @Nullable Long p008() {
        return find(10);
    }

    public @Nullable Long p009() {
        return find(11);
    }

    public @Nullable Long p010() {
        return find(12);
    }

    public @Nullable Long p011() {
        return find(13);
    }

    public @Nullable Long p012() {
        return find(14);
    }

    public @Nullable Long p013() {
        return find(15);
    }

    public @Nullable Long p014() {
        return find(16);
    }

    public @Nullable Long p015() {
        return find(17);
    }

    public @Nullable Long p016() {
        return find(18);
    }

    public @Nullable Long p017() {
        return find(19);
    }

    public @Nullable Long p018() {
        return find(20);
    }

    public @Nullable Long p019() {
        return find(21);
    }

    public @Nullable Long p020() {
        return find(22);
    }

    public @Nullable Long p021() {
        return find(23);
    }

    public @Nullable Long p022() {
        return find(24);
    }

    public @Nullable Long p023() {
        return find(25);
    }

    public @Nullable Long p024() {
        return find(26);
    }

    public @Nullable Long p025() {
        return find(27);
    }

    public @Nullable Long p026() {
        return find(28);
    }

    public @Nullable Long p027() {
        return find(29);
    }

    public @Nullable Long p028() {
        return find(30);
    }

    public @Nullable Long p029() {
        return find(31);
    }

    public @Nullable Long p030() {
        return find(32);
    }

    public @Nullable Long p031() {
        return find(33);
    }

    public @Nullable Long p032() {
        return find(34);
    }

    public @Nullable Long p033() {
        return find(35);
    }

    public @Nullable Long p034() {
        return find(36);
    }

    public @Nullable Long p035() {
        return find(37);
    }

    public @Nullable Long p036() {
        return find(38);
    }

    public @Nullable Long p037() {
        return find(39);
    }

    public @Nullable Long p038() {
        return find(40);
    }

    public @Nullable Long p039() {
        return find(41);
    }

    public @Nullable Long p040() {
        return find(42);
    }

    public @Nullable Long p041() {
        return find(43);
    }

    public @Nullable Long p042() {
        return find(44);
    }

    public @Nullable Long p043() {
        return find(45);
    }

    public @Nullable Long p044() {
        return find(46);
    }

    public @Nullable Long p045() {
        return find(47);
    }

    public @Nullable Long p046() {
        return find(48);
    }

    public @Nullable Long p047() {
        return find(49);
    }

    public @Nullable Long p048() {
        return find(50);
    }

    public @Nullable Long p049() {
        return find(51);
    }

    public @Nullable Long p050() {
        return find(52);
    }

    public @Nullable Long p051() {
        return find(53);
    }

    public @Nullable Long p052() {
        return find(54);
    }

    public @Nullable Long p053() {
        return find(55);
    }

    public @Nullable Long p054() {
        return find(56);
    }

    public @Nullable Long p055() {
        return find(57);
    }

    public @Nullable Long p056() {
        return find(58);
    }

    public @Nullable Long p057() {
        return find(59);
    }

    public @Nullable Long p058() {
        return find(60);
    }

    public @Nullable Long p059() {
        return find(61);
    }

    public @Nullable Long p060() {
        return find(62);
    }

    public @Nullable Long p061() {
        return find(63);
    }

    public @Nullable Long p062() {
        return find(64);
    }

    public @Nullable Long p063() {
        return find(65);
    }

    public @Nullable Long p064() {
        return find(66);
    }

    public @Nullable Long p065() {
        return find(67);
    }

    public @Nullable Long p066() {
        return find(68);
    }

    public @Nullable Long p067() {
        return find(69);
    }

    public @Nullable Long p068() {
        return find(70);
    }

    public @Nullable Long p069() {
        return find(71);
    }

    public @Nullable Long p070() {
        return find(72);
    }

    public @Nullable Long p071() {
        return find(73);
    }

    public @Nullable Long p072() {
        return find(74);
    }

    public @Nullable Long p073() {
        return find(75);
    }

    public @Nullable Long p074() {
        return find(76);
    }

    public @Nullable Long p075() {
        return find(77);
    }

    public @Nullable Long p076() {
        return find(78);
    }

    public @Nullable Long p077() {
        return find(79);
    }

    public @Nullable Long p078() {
        return find(80);
    }

    public @Nullable Long p079() {
        return find(81);
    }

    public @Nullable Long p080() {
        return find(82);
    }

    public @Nullable Long p081() {
        return find(83);
    }

    public @Nullable Long p082() {
        return find(84);
    }

    public @Nullable Long p083() {
        return find(85);
    }

    public @Nullable Long p084() {
        return find(86);
    }

    public @Nullable Long p085() {
        return find(87);
    }

    public @Nullable Long p086() {
        return find(88);
    }

    public @Nullable Long p087() {
        return find(89);
    }

    public @Nullable Long p088() {
        return find(90);
    }

    public @Nullable Long p089() {
        return find(91);
    }

    public @Nullable Long p090() {
        return find(92);
    }

    public @Nullable Long p091() {
        return find(93);
    }

    public @Nullable Long p092() {
        return find(94);
    }

    public @Nullable Long p093() {
        return find(95);
    }

    public @Nullable Long p094() {
        return find(96);
    }

    public @Nullable Long p095() {
        return find(97);
    }

    public @Nullable Long p096() {
        return find(98);
    }

    public @Nullable Long p097() {
        return find(99);
    }

    public @Nullable Long p098() {
        return find(100);
    }

    public @Nullable Long p099() {
        return find(101);
    }

    public @Nullable Long p100() {
        return find(102);
    }

    public @Nullable Long p101() {
        return find(103);
    }

    public @Nullable Long p102() {
        return find(104);
    }

    public @Nullable Long p103() {
        return find(105);
    }

    public @Nullable Long p104() {
        return find(106);
    }

    public @Nullable Long p105() {
        return find(107);
    }

    public @Nullable Long p106() {
        return find(108);
    }

    public @Nullable Long p107() {
        return find(109);
    }

    public @Nullable Long p108() {
        return find(110);
    }

    public @Nullable Long p109() {
        return find(111);
    }

    public @Nullable Long p110() {
        return find(112);
    }

    public @Nullable Long p111() {
        return find(113);
    }

    public @Nullable Long p112() {
        return find(114);
    }

    public @Nullable Long p113() {
        return find(115);
    }

    public @Nullable Long p114() {
        return find(116);
    }

    public @Nullable Long p115() {
        return find(117);
    }

    public @Nullable Long p116() {
        return find(118);
    }

    public @Nullable Long p117() {
        return find(119);
    }

    public @Nullable Long p118() {
        return find(120);
    }

    public @Nullable Long p119() {
        return find(121);
    }

    public @Nullable Long p120() {
        return find(122);
    }

    public @Nullable Long p121() {
        return find(123);
    }

    public @Nullable Long p122() {
        return find(124);
    }

    public @Nullable Long p123() {
        return find(125);
    }

    public @Nullable Long p124() {
        return find(126);
    }

    public @Nullable Long p125() {
        return find(127);
    }

    public @Nullable Long p126() {
        return find(128);
    }

    public @Nullable Long p127() {
        return find(129);
    }

    public @Nullable Long p128() {
        return find(130);
    }

    public @Nullable Long p129() {
        return find(131);
    }

    public @Nullable Long p130() {
        return find(132);
    }

    public @Nullable Long p131() {
        return find(133);
    }

    public @Nullable Long p132() {
        return find(134);
    }

    public @Nullable Long p133() {
        return find(135);
    }

    public @Nullable Long p134() {
        return find(136);
    }

    public @Nullable Long p135() {
        return find(137);
    }

    public @Nullable Long p136() {
        return find(138);
    }

    public @Nullable Long p137() {
        return find(139);
    }

    public @Nullable Long p138() {
        return find(140);
    }

    public @Nullable Long p139() {
        return find(141);
    }

    public @Nullable Long p140() {
        return find(142);
    }

    public @Nullable Long p141() {
        return find(143);
    }

    public @Nullable Long p142() {
        return find(144);
    }

    public @Nullable Long p143() {
        return find(145);
    }

    public @Nullable Long p144() {
        return find(146);
    }

    public @Nullable Long p145() {
        return find(147);
    }

    public @Nullable Long p146() {
        return find(148);
    }

    public @Nullable Long p147() {
        return find(149);
    }

    public @Nullable Long p148() {
        return find(150);
    }

    public @Nullable Long p149() {
        return find(151);
    }

    public @Nullable Long p150() {
        return find(152);
    }

    public @Nullable Long p151() {
        return find(153);
    }

    public @Nullable Long p152() {
        return find(154);
    }

    public @Nullable Long p153() {
        return find(155);
    }

    public @Nullable Long p154() {
        return find(156);
    }

    public @Nullable Long p155() {
        return find(157);
    }

    public @Nullable Long p156() {
        return find(158);
    }

    public @Nullable Long p157() {
        return find(159);
    }

    public @Nullable Long p158() {
        return find(160);
    }

    public @Nullable Long p159() {
        return find(161);
    }

    public @Nullable Long p160() {
        return find(162);
    }

    public @Nullable Long p161() {
        return find(163);
    }

    public @Nullable Long p162() {
        return find(164);
    }

    public @Nullable Long p163() {
        return find(165);
    }

    public @Nullable Long p164() {
        return find(166);
    }

    public @Nullable Long p165() {
        return find(167);
    }

    public @Nullable Long p166() {
        return find(168);
    }

    public @Nullable Long p167() {
        return find(169);
    }

    public @Nullable Long p168() {
        return find(170);
    }

    public @Nullable Long p169() {
        return find(171);
    }

    public @Nullable Long p170() {
        return find(172);
    }

    public @Nullable Long p171() {
        return find(173);
    }

    public @Nullable Long p172() {
        return find(174);
    }

    public @Nullable Long p173() {
        return find(175);
    }

    public @Nullable Long p174() {
        return find(176);
    }

    public @Nullable Long p175() {
        return find(177);
    }

    public @Nullable Long p176() {
        return find(178);
    }

    public @Nullable Long p177() {
        return find(179);
    }

    public @Nullable Long p178() {
        return find(180);
    }

    public @Nullable Long p179() {
        return find(181);
    }

    public @Nullable Long p180() {
        return find(182);
    }

    public @Nullable Long p181() {
        return find(183);
    }

    public @Nullable Long p182() {
        return find(184);
    }

    public @Nullable Long p183() {
        return find(185);
    }

    public @Nullable Long p184() {
        return find(186);
    }

    public @Nullable Long p185() {
        return find(187);
    }

    public @Nullable Long p186() {
        return find(188);
    }

    public @Nullable Long p187() {
        return find(189);
    }

    public @Nullable Long p188() {
        return find(190);
    }

    public @Nullable Long p189() {
        return find(191);
    }

    public @Nullable Long p190() {
        return find(192);
    }

    public @Nullable Long p191() {
        return find(193);
    }

    public @Nullable Long p192() {
        return find(194);
    }

    public @Nullable Long p193() {
        return find(195);
    }

    public @Nullable Long p194() {
        return find(196);
    }

    public @Nullable Long p195() {
        return find(197);
    }

    public @Nullable Long p196() {
        return find(198);
    }

    public @Nullable Long p197() {
        return find(199);
    }

    public @Nullable Long p198() {
        return find(200);
    }

    public @Nullable Long p199() {
        return find(201);
    }

    public @Nullable Long p200() {
        return find(202);
    }

    public @Nullable Long p201() {
        return find(203);
    }

    public @Nullable Long p202() {
        return find(204);
    }

    public @Nullable Long p203() {
        return find(205);
    }

    public @Nullable Long p204() {
        return find(206);
    }

    public @Nullable Long p205() {
        return find(207);
    }

    public @Nullable Long p206() {
        return find(208);
    }

    public @Nullable Long p207() {
        return find(209);
    }

    public @Nullable Long p208() {
        return find(210);
    }

    public @Nullable Long p209() {
        return find(211);
    }

    public @Nullable Long p210() {
        return find(212);
    }

    public @Nullable Long p211() {
        return find(213);
    }

    public @Nullable Long p212() {
        return find(214);
    }

    public @Nullable Long p213() {
        return find(215);
    }

    public @Nullable Long p214() {
        return find(216);
    }

    public @Nullable Long p215() {
        return find(217);
    }

    public @Nullable Long p216() {
        return find(218);
    }

    public @Nullable Long p217() {
        return find(219);
    }

    public @Nullable Long p218() {
        return find(220);
    }

    public @Nullable Long p219() {
        return find(221);
    }

    public @Nullable Long p220() {
        return find(222);
    }

    public @Nullable Long p221() {
        return find(223);
    }

    public @Nullable Long p222() {
        return find(224);
    }

    public @Nullable Long p223() {
        return find(225);
    }

    public @Nullable Long p224() {
        return find(226);
    }

    public @Nullable Long p225() {
        return find(227);
    }

    public @Nullable Long p226() {
        return find(228);
    }

    public @Nullable Long p227() {
        return find(229);
    }

    public @Nullable Long p228() {
        return find(230);
    }

    public @Nullable Long p229() {
        return find(231);
    }

    public @Nullable Long p230() {
        return find(232);
    }

    public @Nullable Long p231() {
        return find(233);
    }

    public @Nullable Long p232() {
        return find(234);
    }

    public @Nullable Long p233() {
        return find(235);
    }

    public @Nullable Long p234() {
        return find(236);
    }

    public @Nullable Long p235() {
        return find(237);
    }

    public @Nullable Long p236() {
        return find(238);
    }

    public @Nullable Long p237() {
        return find(239);
    }

    public @Nullable Long p238() {
        return find(240);
    }

    public @Nullable Long p239() {
        return find(241);
    }

    public @Nullable Long p240() {
        return find(242);
    }

    public @Nullable Long p241() {
        return find(243);
    }

    public @Nullable Long p242() {
        return find(244);
    }

    public @Nullable Long p243() {
        return find(245);
    }

    public @Nullable Long p244() {
        return find(246);
    }

    public @Nullable Long p245() {
        return find(247);
    }

    public @Nullable Long p246() {
        return find(248);
    }

    public @Nullable Long p247() {
        return find(249);
    }

    public @Nullable Long p248() {
        return find(250);
    }

    public @Nullable Long p249() {
        return find(251);
    }

    public @Nullable Long p250() {
        return find(252);
    }

    public @Nullable Long p251() {
        return find(253);
    }

    public @Nullable Long p252() {
        return find(254);
    }

    public @Nullable Long p253() {
        return find(255);
    }

    public @Nullable Long p254() {
        return find(256);
    }

    public @Nullable Long p255() {
        return find(257);
    }

    public @Nullable Long p256() {
        return find(258);
    }

    public @Nullable Long p257() {
        return find(259);
    }

    public @Nullable Long p258() {
        return find(260);
    }

    public @Nullable Long p259() {
        return find(261);
    }

    public static final class Builder extends ModelBuilder<Wide, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder code(Code code) {
            return set(0, code);
        }

        public Builder text(@Nullable Text text) {
            return set(1, text);
        }

        public Builder p000(long p000) {
            return set(2, p000);
        }

        public Builder p001(long p001) {
            return set(3, p001);
        }

        public Builder p002(long p002) {
            return set(4, p002);
        }

        public Builder p003(long p003) {
            return set(5, p003);
        }

        public Builder p004(long p004) {
            return set(6, p004);
        }

        public Builder p005(long p005) {
            return set(7, p005);
        }

        public Builder p006(long p006) {
            return set(8, p006);
        }

        public Builder p007(long p007) {
            return set(9, p007);
        }

        public Builder p008(long p008) {
            return set(10, p008);
        }

        public Builder p009(long p009) {
            return set(11, p009);
        }

        public Builder p010(long p010) {
            return set(12, p010);
        }

        public Builder p011(long p011) {
            return set(13, p011);
        }

        public Builder p012(long p012) {
            return set(14, p012);
        }

        public Builder p013(long p013) {
            return set(15, p013);
        }

        public Builder p014(long p014) {
            return set(16, p014);
        }

        public Builder p015(long p015) {
            return set(17, p015);
        }

        public Builder p016(long p016) {
            return set(18, p016);
        }

        public Builder p017(long p017) {
            return set(19, p017);
        }

        public Builder p018(long p018) {
            return set(20, p018);
        }

        public Builder p019(long p019) {
            return set(21, p019);
        }

        public Builder p020(long p020) {
            return set(22, p020);
        }

        public Builder p021(long p021) {
            return set(23, p021);
        }

        public Builder p022(long p022) {
            return set(24, p022);
        }

        public Builder p023(long p023) {
            return set(25, p023);
        }

        public Builder p024(long p024) {
            return set(26, p024);
        }

        public Builder p025(long p025) {
            return set(27, p025);
        }

        public Builder p026(long p026) {
            return set(28, p026);
        }

        public Builder p027(long p027) {
            return set(29, p027);
        }

        public Builder p028(long p028) {
            return set(30, p028);
        }

        public Builder p029(long p029) {
            return set(31, p029);
        }

        public Builder p030(long p030) {
            return set(32, p030);
        }

        public Builder p031(long p031) {
            return set(33, p031);
        }

        public Builder p032(long p032) {
            return set(34, p032);
        }

        public Builder p033(long p033) {
            return set(35, p033);
        }

        public Builder p034(long p034) {
            return set(36, p034);
        }

        public Builder p035(long p035) {
            return set(37, p035);
        }

        public Builder p036(long p036) {
            return set(38, p036);
        }

        public Builder p037(long p037) {
            return set(39, p037);
        }

        public Builder p038(long p038) {
            return set(40, p038);
        }

        public Builder p039(long p039) {
            return set(41, p039);
        }

        public Builder p040(long p040) {
            return set(42, p040);
        }

        public Builder p041(long p041) {
            return set(43, p041);
        }

        public Builder p042(long p042) {
            return set(44, p042);
        }

        public Builder p043(long p043) {
            return set(45, p043);
        }

        public Builder p044(long p044) {
            return set(46, p044);
        }

        public Builder p045(long p045) {
            return set(47, p045);
        }

        public Builder p046(long p046) {
            return set(48, p046);
        }

        public Builder p047(long p047) {
            return set(49, p047);
        }

        public Builder p048(long p048) {
            return set(50, p048);
        }

        public Builder p049(long p049) {
            return set(51, p049);
        }

        public Builder p050(long p050) {
            return set(52, p050);
        }

        public Builder p051(long p051) {
            return set(53, p051);
        }

        public Builder p052(long p052) {
            return set(54, p052);
        }

        public Builder p053(long p053) {
            return set(55, p053);
        }

        public Builder p054(long p054) {
            return set(56, p054);
        }

        public Builder p055(long p055) {
            return set(57, p055);
        }

        public Builder p056(long p056) {
            return set(58, p056);
        }

        public Builder p057(long p057) {
            return set(59, p057);
        }

        public Builder p058(long p058) {
            return set(60, p058);
        }

        public Builder p059(long p059) {
            return set(61, p059);
        }

        public Builder p060(long p060) {
            return set(62, p060);
        }

        public Builder p061(long p061) {
            return set(63, p061);
        }

        public Builder p062(long p062) {
            return set(64, p062);
        }

        public Builder p063(long p063) {
            return set(65, p063);
        }

        public Builder p064(long p064) {
            return set(66, p064);
        }

        public Builder p065(long p065) {
            return set(67, p065);
        }

        public Builder p066(long p066) {
            return set(68, p066);
        }

        public Builder p067(long p067) {
            return set(69, p067);
        }

        public Builder p068(long p068) {
            return set(70, p068);
        }

        public Builder p069(long p069) {
            return set(71, p069);
        }

        public Builder p070(long p070) {
            return set(72, p070);
        }

        public Builder p071(long p071) {
            return set(73, p071);
        }

        public Builder p072(long p072) {
            return set(74, p072);
        }

        public Builder p073(long p073) {
            return set(75, p073);
        }

        public Builder p074(long p074) {
            return set(76, p074);
        }

        public Builder p075(long p075) {
            return set(77, p075);
        }

        public Builder p076(long p076) {
            return set(78, p076);
        }

        public Builder p077(long p077) {
            return set(79, p077);
        }

        public Builder p078(long p078) {
            return set(80, p078);
        }

        public Builder p079(long p079) {
            return set(81, p079);
        }

        public Builder p080(long p080) {
            return set(82, p080);
        }

        public Builder p081(long p081) {
            return set(83, p081);
        }

        public Builder p082(long p082) {
            return set(84, p082);
        }

        public Builder p083(long p083) {
            return set(85, p083);
        }

        public Builder p084(long p084) {
            return set(86, p084);
        }

        public Builder p085(long p085) {
            return set(87, p085);
        }

        public Builder p086(long p086) {
            return set(88, p086);
        }

        public Builder p087(long p087) {
            return set(89, p087);
        }

        public Builder p088(long p088) {
            return set(90, p088);
        }

        public Builder p089(long p089) {
            return set(91, p089);
        }

        public Builder p090(long p090) {
            return set(92, p090);
        }

        public Builder p091(long p091) {
            return set(93, p091);
        }

        public Builder p092(long p092) {
            return set(94, p092);
        }

        public Builder p093(long p093) {
            return set(95, p093);
        }

        public Builder p094(long p094) {
            return set(96, p094);
        }

        public Builder p095(long p095) {
            return set(97, p095);
        }

        public Builder p096(long p096) {
            return set(98, p096);
        }

        public Builder p097(long p097) {
            return set(99, p097);
        }

        public Builder p098(long p098) {
            return set(100, p098);
        }

        public Builder p099(long p099) {
            return set(101, p099);
        }

        public Builder p100(long p100) {
            return set(102, p100);
        }

        public Builder p101(long p101) {
            return set(103, p101);
        }

        public Builder p102(long p102) {
            return set(104, p102);
        }

        public Builder p103(long p103) {
            return set(105, p103);
        }

        public Builder p104(long p104) {
            return set(106, p104);
        }

        public Builder p105(long p105) {
            return set(107, p105);
        }

        public Builder p106(long p106) {
            return set(108, p106);
        }

        public Builder p107(long p107) {
            return set(109, p107);
        }

        public Builder p108(long p108) {
            return set(110, p108);
        }

        public Builder p109(long p109) {
            return set(111, p109);
        }

        public Builder p110(long p110) {
            return set(112, p110);
        }

        public Builder p111(long p111) {
            return set(113, p111);
        }

        public Builder p112(long p112) {
            return set(114, p112);
        }

        public Builder p113(long p113) {
            return set(115, p113);
        }

        public Builder p114(long p114) {
            return set(116, p114);
        }

        public Builder p115(long p115) {
            return set(117, p115);
        }

        public Builder p116(long p116) {
            return set(118, p116);
        }

        public Builder p117(long p117) {
            return set(119, p117);
        }

        public Builder p118(long p118) {
            return set(120, p118);
        }

        public Builder p119(long p119) {
            return set(121, p119);
        }

        public Builder p120(long p120) {
            return set(122, p120);
        }

        public Builder p121(long p121) {
            return set(123, p121);
        }

        public Builder p122(long p122) {
            return set(124, p122);
        }

        public Builder p123(long p123) {
            return set(125, p123);
        }

        public Builder p124(long p124) {
            return set(126, p124);
        }

        public Builder p125(long p125) {
            return set(127, p125);
        }

        public Builder p126(long p126) {
            return set(128, p126);
        }

        public Builder p127(long p127) {
            return set(129, p127);
        }

        public Builder p128(long p128) {
            return set(130, p128);
        }

        public Builder p129(long p129) {
            return set(131, p129);
        }

        public Builder p130(long p130) {
            return set(132, p130);
        }

        public Builder p131(long p131) {
            return set(133, p131);
        }

        public Builder p132(long p132) {
            return set(134, p132);
        }

        public Builder p133(long p133) {
            return set(135, p133);
        }

        public Builder p134(long p134) {
            return set(136, p134);
        }

        public Builder p135(long p135) {
            return set(137, p135);
        }

        public Builder p136(long p136) {
            return set(138, p136);
        }

        public Builder p137(long p137) {
            return set(139, p137);
        }

        public Builder p138(long p138) {
            return set(140, p138);
        }

        public Builder p139(long p139) {
            return set(141, p139);
        }

        public Builder p140(long p140) {
            return set(142, p140);
        }

        public Builder p141(long p141) {
            return set(143, p141);
        }

        public Builder p142(long p142) {
            return set(144, p142);
        }

        public Builder p143(long p143) {
            return set(145, p143);
        }

        public Builder p144(long p144) {
            return set(146, p144);
        }

        public Builder p145(long p145) {
            return set(147, p145);
        }

        public Builder p146(long p146) {
            return set(148, p146);
        }

        public Builder p147(long p147) {
            return set(149, p147);
        }

        public Builder p148(long p148) {
            return set(150, p148);
        }

        public Builder p149(long p149) {
            return set(151, p149);
        }

        public Builder p150(long p150) {
            return set(152, p150);
        }

        public Builder p151(long p151) {
            return set(153, p151);
        }

        public Builder p152(long p152) {
            return set(154, p152);
        }

        public Builder p153(long p153) {
            return set(155, p153);
        }

        public Builder p154(long p154) {
            return set(156, p154);
        }

        public Builder p155(long p155) {
            return set(157, p155);
        }

        public Builder p156(long p156) {
            return set(158, p156);
        }

        public Builder p157(long p157) {
            return set(159, p157);
        }

        public Builder p158(long p158) {
            return set(160, p158);
        }

        public Builder p159(long p159) {
            return set(161, p159);
        }

        public Builder p160(long p160) {
            return set(162, p160);
        }

        public Builder p161(long p161) {
            return set(163, p161);
        }

        public Builder p162(long p162) {
            return set(164, p162);
        }

        public Builder p163(long p163) {
            return set(165, p163);
        }

        public Builder p164(long p164) {
            return set(166, p164);
        }

        public Builder p165(long p165) {
            return set(167, p165);
        }

        public Builder p166(long p166) {
            return set(168, p166);
        }

        public Builder p167(long p167) {
            return set(169, p167);
        }

        public Builder p168(long p168) {
            return set(170, p168);
        }

        public Builder p169(long p169) {
            return set(171, p169);
        }

        public Builder p170(long p170) {
            return set(172, p170);
        }

        public Builder p171(long p171) {
            return set(173, p171);
        }

        public Builder p172(long p172) {
            return set(174, p172);
        }

        public Builder p173(long p173) {
            return set(175, p173);
        }

        public Builder p174(long p174) {
            return set(176, p174);
        }

        public Builder p175(long p175) {
            return set(177, p175);
        }

        public Builder p176(long p176) {
            return set(178, p176);
        }

        public Builder p177(long p177) {
            return set(179, p177);
        }

        public Builder p178(long p178) {
            return set(180, p178);
        }

        public Builder p179(long p179) {
            return set(181, p179);
        }

        public Builder p180(long p180) {
            return set(182, p180);
        }

        public Builder p181(long p181) {
            return set(183, p181);
        }

        public Builder p182(long p182) {
            return set(184, p182);
        }

        public Builder p183(long p183) {
            return set(185, p183);
        }

        public Builder p184(long p184) {
            return set(186, p184);
        }

        public Builder p185(long p185) {
            return set(187, p185);
        }

        public Builder p186(long p186) {
            return set(188, p186);
        }

        public Builder p187(long p187) {
            return set(189, p187);
        }

        public Builder p188(long p188) {
            return set(190, p188);
        }

        public Builder p189(long p189) {
            return set(191, p189);
        }

        public Builder p190(long p190) {
            return set(192, p190);
        }

        public Builder p191(long p191) {
            return set(193, p191);
        }

        public Builder p192(long p192) {
            return set(194, p192);
        }

        public Builder p193(long p193) {
            return set(195, p193);
        }

        public Builder p194(long p194) {
            return set(196, p194);
        }

        public Builder p195(long p195) {
            return set(197, p195);
        }

        public Builder p196(long p196) {
            return set(198, p196);
        }

        public Builder p197(long p197) {
            return set(199, p197);
        }

        public Builder p198(long p198) {
            return set(200, p198);
        }

        public Builder p199(long p199) {
            return set(201, p199);
        }

        public Builder p200(long p200) {
            return set(202, p200);
        }

        public Builder p201(long p201) {
            return set(203, p201);
        }

        public Builder p202(long p202) {
            return set(204, p202);
        }

        public Builder p203(long p203) {
            return set(205, p203);
        }

        public Builder p204(long p204) {
            return set(206, p204);
        }

        public Builder p205(long p205) {
            return set(207, p205);
        }

        public Builder p206(long p206) {
            return set(208, p206);
        }

        public Builder p207(long p207) {
            return set(209, p207);
        }

        public Builder p208(long p208) {
            return set(210, p208);
        }

        public Builder p209(long p209) {
            return set(211, p209);
        }

        public Builder p210(long p210) {
            return set(212, p210);
        }

        public Builder p211(long p211) {
            return set(213, p211);
        }

        public Builder p212(long p212) {
            return set(214, p212);
        }

        public Builder p213(long p213) {
            return set(215, p213);
        }

        public Builder p214(long p214) {
            return set(216, p214);
        }

        public Builder p215(long p215) {
            return set(217, p215);
        }

        public Builder p216(long p216) {
            return set(218, p216);
        }

        public Builder p217(long p217) {
            return set(219, p217);
        }

        public Builder p218(long p218) {
            return set(220, p218);
        }

        public Builder p219(long p219) {
            return set(221, p219);
        }

        public Builder p220(long p220) {
            return set(222, p220);
        }

        public Builder p221(long p221) {
            return set(223, p221);
        }

        public Builder p222(long p222) {
            return set(224, p222);
        }

        public Builder p223(long p223) {
            return set(225, p223);
        }

        public Builder p224(long p224) {
            return set(226, p224);
        }

        public Builder p225(long p225) {
            return set(227, p225);
        }

        public Builder p226(long p226) {
            return set(228, p226);
        }

        public Builder p227(long p227) {
            return set(229, p227);
        }

        public Builder p228(long p228) {
            return set(230, p228);
        }

        public Builder p229(long p229) {
            return set(231, p229);
        }

        public Builder p230(long p230) {
            return set(232, p230);
        }

        public Builder p231(long p231) {
            return set(233, p231);
        }

        public Builder p232(long p232) {
            return set(234, p232);
        }

        public Builder p233(long p233) {
            return set(235, p233);
        }

        public Builder p234(long p234) {
            return set(236, p234);
        }

        public Builder p235(long p235) {
            return set(237, p235);
        }

        public Builder p236(long p236) {
            return set(238, p236);
        }

        public Builder p237(long p237) {
            return set(239, p237);
        }

        public Builder p238(long p238) {
            return set(240, p238);
        }

        public Builder p239(long p239) {
            return set(241, p239);
        }

        public Builder p240(long p240) {
            return set(242, p240);
        }

        public Builder p241(long p241) {
            return set(243, p241);
        }

        public Builder p242(long p242) {
            return set(244, p242);
        }

        public Builder p243(long p243) {
            return set(245, p243);
        }

        public Builder p244(long p244) {
            return set(246, p244);
        }

        public Builder p245(long p245) {
            return set(247, p245);
        }

        public Builder p246(long p246) {
            return set(248, p246);
        }

        public Builder p247(long p247) {
            return set(249, p247);
        }

        public Builder p248(long p248) {
            return set(250, p248);
        }

        public Builder p249(long p249) {
            return set(251, p249);
        }

        public Builder p250(long p250) {
            return set(252, p250);
        }

        public Builder p251(long p251) {
            return set(253, p251);
        }

        public Builder p252(long p252) {
            return set(254, p252);
        }

        public Builder p253(long p253) {
            return set(255, p253);
        }

        public Builder p254(long p254) {
            return set(256, p254);
        }

        public Builder p255(long p255) {
            return set(257, p255);
        }

        public Builder p256(long p256) {
            return set(258, p256);
        }

        public Builder p257(long p257) {
            return set(259, p257);
        }

        public Builder p258(long p258) {
            return set(260, p258);
        }

        public Builder p259(long p259) {
            return set(261, p259);
        }
    }

    public static final class Text extends OpenEnum<String, Text.Known> {
        public static final Text SHORT = new Text("short", Known.SHORT);
        public static final Text LONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLON_ezvw = new Text(String.join("", "longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglongl", "onglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglo", "nglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglon", "glonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong"), Known.LONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLON_ezvw);

        public static final EnumType<Text, String> TYPE = EnumType.of(Codecs.STRING,
                value -> new Text(value, Known.UNRECOGNIZED), SHORT,
                LONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLON_ezvw);

        private Text(String value, Known known) {
            super(value, known);
        }

        public static Text of(String value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            SHORT, LONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLON_ezvw, UNRECOGNIZED
        }
    }
}
