package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /} */
@NullMarked
public interface WideClient extends Link<WideClient> {
    /** Starts a client. */
    static ClientBuilder<WideClient> builder() {
        return new ClientBuilder<WideClient>("WideClient", here -> () -> here);
    }

    default S000 s000() {
        return chain().to("s000", here -> () -> here);
    }

    default S001 s001() {
        return chain().to("s001", here -> () -> here);
    }

    default S002 s002() {
        return chain().to("s002", here -> () -> here);
    }

    default S003 s003() {
        return chain().to("s003", here -> () -> here);
    }

    default S004 s004() {
        return chain().to("s004", here -> () -> here);
    }

    default S005 s005() {
        return chain().to("s005", here -> () -> here);
    }

    default S006 s006() {
        return chain().to("s006", here -> () -> here);
    }

    default S007 s007() {
        return chain().to("s007", here -> () -> here);
    }

    default S008 s008() {
        return chain().to("s008", here -> () -> here);
    }

    default S009 s009() {
        return chain().to("s009", here -> () -> here);
    }

    default S010 s010() {
        return chain().to("s010", here -> () -> here);
    }

    default S011 s011() {
        return chain().to("s011", here -> () -> here);
    }

    default S012 s012() {
        return chain().to("s012", here -> () -> here);
    }

    default S013 s013() {
        return chain().to("s013", here -> () -> here);
    }

    default S014 s014() {
        return chain().to("s014", here -> () -> here);
    }

    default S015 s015() {
        return chain().to("s015", here -> () -> here);
    }

    default S016 s016() {
        return chain().to("s016", here -> () -> here);
    }

    default S017 s017() {
        return chain().to("s017", here -> () -> here);
    }

    default S018 s018() {
        return chain().to("s018", here -> () -> here);
    }

    default S019 s019() {
        return chain().to("s019", here -> () -> here);
    }

    default S020 s020() {
        return chain().to("s020", here -> () -> here);
    }

    default S021 s021() {
        return chain().to("s021", here -> () -> here);
    }

    default S022 s022() {
        return chain().to("s022", here -> () -> here);
    }

    default S023 s023() {
        return chain().to("s023", here -> () -> here);
    }

    default S024 s024() {
        return chain().to("s024", here -> () -> here);
    }

    default S025 s025() {
        return chain().to("s025", here -> () -> here);
    }

    default S026 s026() {
        return chain().to("s026", here -> () -> here);
    }

    default S027 s027() {
        return chain().to("s027", here -> () -> here);
    }

    default S028 s028() {
        return chain().to("s028", here -> () -> here);
    }

    default S029 s029() {
        return chain().to("s029", here -> () -> here);
    }

    default S030 s030() {
        return chain().to("s030", here -> () -> here);
    }

    default S031 s031() {
        return chain().to("s031", here -> () -> here);
    }

    default S032 s032() {
        return chain().to("s032", here -> () -> here);
    }

    default S033 s033() {
        return chain().to("s033", here -> () -> here);
    }

    default S034 s034() {
        return chain().to("s034", here -> () -> here);
    }

    default S035 s035() {
        return chain().to("s035", here -> () -> here);
    }

    default S036 s036() {
        return chain().to("s036", here -> () -> here);
    }

    default S037 s037() {
        return chain().to("s037", here -> () -> here);
    }

    default S038 s038() {
        return chain().to("s038", here -> () -> here);
    }

    default S039 s039() {
        return chain().to("s039", here -> () -> here);
    }

    default S040 s040() {
        return chain().to("s040", here -> () -> here);
    }

    default S041 s041() {
        return chain().to("s041", here -> () -> here);
    }

    default S042 s042() {
        return chain().to("s042", here -> () -> here);
    }

    default S043 s043() {
        return chain().to("s043", here -> () -> here);
    }

    default S044 s044() {
        return chain().to("s044", here -> () -> here);
    }

    default S045 s045() {
        return chain().to("s045", here -> () -> here);
    }

    default S046 s046() {
        return chain().to("s046", here -> () -> here);
    }

    default S047 s047() {
        return chain().to("s047", here -> () -> here);
    }

    default S048 s048() {
        return chain().to("s048", here -> () -> here);
    }

    default S049 s049() {
        return chain().to("s049", here -> () -> here);
    }

    default S050 s050() {
        return chain().to("s050", here -> () -> here);
    }

    default S051 s051() {
        return chain().to("s051", here -> () -> here);
    }

    default S052 s052() {
        return chain().to("s052", here -> () -> here);
    }

    default S053 s053() {
        return chain().to("s053", here -> () -> here);
    }

    default S054 s054() {
        return chain().to("s054", here -> () -> here);
    }

    default S055 s055() {
        return chain().to("s055", here -> () -> here);
    }

    default S056 s056() {
        return chain().to("s056", here -> () -> here);
    }

    default S057 s057() {
        return chain().to("s057", here -> () -> here);
    }

    default S058 s058() {
        return chain().to("s058", here -> () -> here);
    }

    default S059 s059() {
        return chain().to("s059", here -> () -> here);
    }

    default S060 s060() {
        return chain().to("s060", here -> () -> here);
    }

    default S061 s061() {
        return chain().to("s061", here -> () -> here);
    }

    default S062 s062() {
        return chain().to("s062", here -> () -> here);
    }

    default S063 s063() {
        return chain().to("s063", here -> () -> here);
    }

    default S064 s064() {
        return chain().to("s064", here -> () -> here);
    }

    default S065 s065() {
        return chain().to("s065", here -> () -> here);
    }

    default S066 s066() {
        return chain().to("s066", here -> () -> here);
    }

    default S067 s067() {
        return chain().to("s067", here -> () -> here);
    }

    default S068 s068() {
        return chain().to("s068", here -> () -> here);
    }

    default S069 s069() {
        return chain().to("s069", here -> () -> here);
    }

    default S070 s070() {
        return chain().to("s070", here -> () -> here);
    }

    default S071 s071() {
        return chain().to("s071", here -> () -> here);
    }

    default S072 s072() {
        return chain().to("s072", here -> () -> here);
    }

    default S073 s073() {
        return chain().to("s073", here -> () -> here);
    }

    default S074 s074() {
        return chain().to("s074", here -> () -> here);
    }

    default S075 s075() {
        return chain().to("s075", here -> () -> here);
    }

    default S076 s076() {
        return chain().to("s076", here -> () -> here);
    }

    default S077 s077() {
        return chain().to("s077", here -> () -> here);
    }

    default S078 s078() {
        return chain().to("s078", here -> () -> here);
    }

    default S079 s079() {
        return chain().to("s079", here -> () -> here);
    }

    default S080 s080() {
        return chain().to("s080", here -> () -> here);
    }

    default S081 s081() {
        return chain().to("s081", here -> () -> here);
    }

    default S082 s082() {
        return chain().to("s082", here -> () -> here);
    }

    default S083 s083() {
        return chain().to("s083", here -> () -> here);
    }

    default S084 s084() {
        return chain().to("s084", here -> () -> here);
    }

    default S085 s085() {
        return chain().to("s085", here -> () -> here);
    }

    default S086 s086() {
        return chain().to("s086", here -> () -> here);
    }

    default S087 s087() {
        return chain().to("s087", here -> () -> here);
    }

    default S088 s088() {
        return chain().to("s088", here -> () -> here);
    }

    default S089 s089() {
        return chain().to("s089", here -> () -> here);
    }

    default S090 s090() {
        return chain().to("s090", here -> () -> here);
    }

    default S091 s091() {
        return chain().to("s091", here -> () -> here);
    }

    default S092 s092() {
        return chain().to("s092", here -> () -> here);
    }

    default S093 s093() {
        return chain().to("s093", here -> () -> here);
    }

    default S094 s094() {
        return chain().to("s094", here -> () -> here);
    }

    default S095 s095() {
        return chain().to("s095", here -> () -> here);
    }

    default S096 s096() {
        return chain().to("s096", here -> () -> here);
    }

    default S097 s097() {
        return chain().to("s097", here -> () -> here);
    }

    default S098 s098() {
        return chain().to("s098", here -> () -> here);
    }

    default S099 s099() {
        return chain().to("s099", here -> () -> here);
    }

    default S100 s100() {
        return chain().to("s100", here -> () -> here);
    }

    default S101 s101() {
        return chain().to("s101", here -> () -> here);
    }

    default S102 s102() {
        return chain().to("s102", here -> () -> here);
    }

    default S103 s103() {
        return chain().to("s103", here -> () -> here);
    }

    default S104 s104() {
        return chain().to("s104", here -> () -> here);
    }

    default S105 s105() {
        return chain().to("s105", here -> () -> here);
    }

    default S106 s106() {
        return chain().to("s106", here -> () -> here);
    }

    default S107 s107() {
        return chain().to("s107", here -> () -> here);
    }

    default S108 s108() {
        return chain().to("s108", here -> () -> here);
    }

    default S109 s109() {
        return chain().to("s109", here -> () -> here);
    }

    default S110 s110() {
        return chain().to("s110", here -> () -> here);
    }

    default S111 s111() {
        return chain().to("s111", here -> () -> here);
    }

    default S112 s112() {
        return chain().to("s112", here -> () -> here);
    }

    default S113 s113() {
        return chain().to("s113", here -> () -> here);
    }

    default S114 s114() {
        return chain().to("s114", here -> () -> here);
    }

    default S115 s115() {
        return chain().to("s115", here -> () -> here);
    }

    default S116 s116() {
        return chain().to("s116", here -> () -> here);
    }

    default S117 s117() {
        return chain().to("s117", here -> () -> here);
    }

    default S118 s118() {
        return chain().to("s118", here -> () -> here);
    }

    default S119 s119() {
        return chain().to("s119", here -> () -> here);
    }

    default S120 s120() {
        return chain().to("s120", here -> () -> here);
    }

    default S121 s121() {
        return chain().to("s121", here -> () -> here);
    }

    default S122 s122() {
        return chain().to("s122", here -> () -> here);
    }

    default S123 s123() {
        return chain().to("s123", here -> () -> here);
    }

    default S124 s124() {
        return chain().to("s124", here -> () -> here);
    }

    default S125 s125() {
        return chain().to("s125", here -> () -> here);
    }

    default S126 s126() {
        return chain().to("s126", here -> () -> here);
    }

    default S127 s127() {
        return chain().to("s127", here -> () -> here);
    }

    default S128 s128() {
        return chain().to("s128", here -> () -> here);
    }

    default S129 s129() {
        return chain().to("s129", here -> () -> here);
    }

    /** {@code /s000} */
    interface S000 extends Link<S000> {
        /** {@code GET /s000} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s001} */
    interface S001 extends Link<S001> {
        /** {@code GET /s001} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s002} */
    interface S002 extends Link<S002> {
        /** {@code GET /s002} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s003} */
    interface S003 extends Link<S003> {
        /** {@code GET /s003} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s004} */
    interface S004 extends Link<S004> {
        /** {@code GET /s004} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s005} */
    interface S005 extends Link<S005> {
        /** {@code GET /s005} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s006} */
    interface S006 extends Link<S006> {
        /** {@code GET /s006} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s007} */
    interface S007 extends Link<S007> {
        /** {@code GET /s007} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s008} */
    interface S008 extends Link<S008> {
        /** {@code GET /s008} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s009} */
    interface S009 extends Link<S009> {
        /** {@code GET /s009} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s010} */
    interface S010 extends Link<S010> {
        /** {@code GET /s010} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s011} */
    interface S011 extends Link<S011> {
        /** {@code GET /s011} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s012} */
    interface S012 extends Link<S012> {
        /** {@code GET /s012} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s013} */
    interface S013 extends Link<S013> {
        /** {@code GET /s013} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s014} */
    interface S014 extends Link<S014> {
        /** {@code GET /s014} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s015} */
    interface S015 extends Link<S015> {
        /** {@code GET /s015} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s016} */
    interface S016 extends Link<S016> {
        /** {@code GET /s016} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s017} */
    interface S017 extends Link<S017> {
        /** {@code GET /s017} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s018} */
    interface S018 extends Link<S018> {
        /** {@code GET /s018} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s019} */
    interface S019 extends Link<S019> {
        /** {@code GET /s019} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s020} */
    interface S020 extends Link<S020> {
        /** {@code GET /s020} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s021} */
    interface S021 extends Link<S021> {
        /** {@code GET /s021} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s022} */
    interface S022 extends Link<S022> {
        /** {@code GET /s022} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s023} */
    interface S023 extends Link<S023> {
        /** {@code GET /s023} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s024} */
    interface S024 extends Link<S024> {
        /** {@code GET /s024} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s025} */
    interface S025 extends Link<S025> {
        /** {@code GET /s025} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s026} */
    interface S026 extends Link<S026> {
        /** {@code GET /s026} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s027} */
    interface S027 extends Link<S027> {
        /** {@code GET /s027} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s028} */
    interface S028 extends Link<S028> {
        /** {@code GET /s028} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s029} */
    interface S029 extends Link<S029> {
        /** {@code GET /s029} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s030} */
    interface S030 extends Link<S030> {
        /** {@code GET /s030} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s031} */
    interface S031 extends Link<S031> {
        /** {@code GET /s031} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s032} */
    interface S032 extends Link<S032> {
        /** {@code GET /s032} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s033} */
    interface S033 extends Link<S033> {
        /** {@code GET /s033} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s034} */
    interface S034 extends Link<S034> {
        /** {@code GET /s034} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s035} */
    interface S035 extends Link<S035> {
        /** {@code GET /s035} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s036} */
    interface S036 extends Link<S036> {
        /** {@code GET /s036} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s037} */
    interface S037 extends Link<S037> {
        /** {@code GET /s037} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s038} */
    interface S038 extends Link<S038> {
        /** {@code GET /s038} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s039} */
    interface S039 extends Link<S039> {
        /** {@code GET /s039} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s040} */
    interface S040 extends Link<S040> {
        /** {@code GET /s040} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s041} */
    interface S041 extends Link<S041> {
        /** {@code GET /s041} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s042} */
    interface S042 extends Link<S042> {
        /** {@code GET /s042} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s043} */
    interface S043 extends Link<S043> {
        /** {@code GET /s043} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s044} */
    interface S044 extends Link<S044> {
        /** {@code GET /s044} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s045} */
    interface S045 extends Link<S045> {
        /** {@code GET /s045} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s046} */
    interface S046 extends Link<S046> {
        /** {@code GET /s046} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s047} */
    interface S047 extends Link<S047> {
        /** {@code GET /s047} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s048} */
    interface S048 extends Link<S048> {
        /** {@code GET /s048} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s049} */
    interface S049 extends Link<S049> {
        /** {@code GET /s049} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s050} */
    interface S050 extends Link<S050> {
        /** {@code GET /s050} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s051} */
    interface S051 extends Link<S051> {
        /** {@code GET /s051} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s052} */
    interface S052 extends Link<S052> {
        /** {@code GET /s052} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s053} */
    interface S053 extends Link<S053> {
        /** {@code GET /s053} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s054} */
    interface S054 extends Link<S054> {
        /** {@code GET /s054} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s055} */
    interface S055 extends Link<S055> {
        /** {@code GET /s055} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s056} */
    interface S056 extends Link<S056> {
        /** {@code GET /s056} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s057} */
    interface S057 extends Link<S057> {
        /** {@code GET /s057} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s058} */
    interface S058 extends Link<S058> {
        /** {@code GET /s058} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s059} */
    interface S059 extends Link<S059> {
        /** {@code GET /s059} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s060} */
    interface S060 extends Link<S060> {
        /** {@code GET /s060} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s061} */
    interface S061 extends Link<S061> {
        /** {@code GET /s061} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s062} */
    interface S062 extends Link<S062> {
        /** {@code GET /s062} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s063} */
    interface S063 extends Link<S063> {
        /** {@code GET /s063} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s064} */
    interface S064 extends Link<S064> {
        /** {@code GET /s064} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s065} */
    interface S065 extends Link<S065> {
        /** {@code GET /s065} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s066} */
    interface S066 extends Link<S066> {
        /** {@code GET /s066} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s067} */
    interface S067 extends Link<S067> {
        /** {@code GET /s067} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s068} */
    interface S068 extends Link<S068> {
        /** {@code GET /s068} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s069} */
    interface S069 extends Link<S069> {
        /** {@code GET /s069} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s070} */
    interface S070 extends Link<S070> {
        /** {@code GET /s070} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s071} */
    interface S071 extends Link<S071> {
        /** {@code GET /s071} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s072} */
    interface S072 extends Link<S072> {
        /** {@code GET /s072} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s073} */
    interface S073 extends Link<S073> {
        /** {@code GET /s073} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s074} */
    interface S074 extends Link<S074> {
        /** {@code GET /s074} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s075} */
    interface S075 extends Link<S075> {
        /** {@code GET /s075} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s076} */
    interface S076 extends Link<S076> {
        /** {@code GET /s076} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s077} */
    interface S077 extends Link<S077> {
        /** {@code GET /s077} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s078} */
    interface S078 extends Link<S078> {
        /** {@code GET /s078} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s079} */
    interface S079 extends Link<S079> {
        /** {@code GET /s079} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s080} */
    interface S080 extends Link<S080> {
        /** {@code GET /s080} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s081} */
    interface S081 extends Link<S081> {
        /** {@code GET /s081} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s082} */
    interface S082 extends Link<S082> {
        /** {@code GET /s082} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s083} */
    interface S083 extends Link<S083> {
        /** {@code GET /s083} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s084} */
    interface S084 extends Link<S084> {
        /** {@code GET /s084} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s085} */
    interface S085 extends Link<S085> {
        /** {@code GET /s085} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s086} */
    interface S086 extends Link<S086> {
        /** {@code GET /s086} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s087} */
    interface S087 extends Link<S087> {
        /** {@code GET /s087} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s088} */
    interface S088 extends Link<S088> {
        /** {@code GET /s088} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s089} */
    interface S089 extends Link<S089> {
        /** {@code GET /s089} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s090} */
    interface S090 extends Link<S090> {
        /** {@code GET /s090} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s091} */
    interface S091 extends Link<S091> {
        /** {@code GET /s091} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s092} */
    interface S092 extends Link<S092> {
        /** {@code GET /s092} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s093} */
    interface S093 extends Link<S093> {
        /** {@code GET /s093} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s094} */
    interface S094 extends Link<S094> {
        /** {@code GET /s094} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s095} */
    interface S095 extends Link<S095> {
        /** {@code GET /s095} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s096} */
    interface S096 extends Link<S096> {
        /** {@code GET /s096} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s097} */
    interface S097 extends Link<S097> {
        /** {@code GET /s097} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s098} */
    interface S098 extends Link<S098> {
        /** {@code GET /s098} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s099} */
    interface S099 extends Link<S099> {
        /** {@code GET /s099} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s100} */
    interface S100 extends Link<S100> {
        /** {@code GET /s100} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s101} */
    interface S101 extends Link<S101> {
        /** {@code GET /s101} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s102} */
    interface S102 extends Link<S102> {
        /** {@code GET /s102} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s103} */
    interface S103 extends Link<S103> {
        /** {@code GET /s103} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s104} */
    interface S104 extends Link<S104> {
        /** {@code GET /s104} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s105} */
    interface S105 extends Link<S105> {
        /** {@code GET /s105} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s106} */
    interface S106 extends Link<S106> {
        /** {@code GET /s106} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s107} */
    interface S107 extends Link<S107> {
        /** {@code GET /s107} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s108} */
    interface S108 extends Link<S108> {
        /** {@code GET /s108} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s109} */
    interface S109 extends Link<S109> {
        /** {@code GET /s109} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s110} */
    interface S110 extends Link<S110> {
        /** {@code GET /s110} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s111} */
    interface S111 extends Link<S111> {
        /** {@code GET /s111} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s112} */
    interface S112 extends Link<S112> {
        /** {@code GET /s112} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s113} */
    interface S113 extends Link<S113> {
        /** {@code GET /s113} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s114} */
    interface S114 extends Link<S114> {
        /** {@code GET /s114} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s115} */
    interface S115 extends Link<S115> {
        /** {@code GET /s115} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s116} */
    interface S116 extends Link<S116> {
        /** {@code GET /s116} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s117} */
    interface S117 extends Link<S117> {
        /** {@code GET /s117} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s118} */
    interface S118 extends Link<S118> {
        /** {@code GET /s118} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s119} */
    interface S119 extends Link<S119> {
        /** {@code GET /s119} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s120} */
    interface S120 extends Link<S120> {
        /** {@code GET /s120} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s121} */
    interface S121 extends Link<S121> {
        /** {@code GET /s121} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s122} */
    interface S122 extends Link<S122> {
        /** {@code GET /s122} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s123} */
    interface S123 extends Link<S123> {
        /** {@code GET /s123} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s124} */
    interface S124 extends Link<S124> {
        /** {@code GET /s124} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s125} */
    interface S125 extends Link<S125> {
        /** {@code GET /s125} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s126} */
    interface S126 extends Link<S126> {
        /** {@code GET /s126} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s127} */
    interface S127 extends Link<S127> {
        /** {@code GET /s127} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s128} */
    interface S128 extends Link<S128> {
        /** {@code GET /s128} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }

    /** {@code /s129} */
    interface S129 extends Link<S129> {
        /** {@code GET /s129} */
        default void get() {
            getCall().execute();
        }

        default Call<@Nullable Void> getCall() {
            return chain().request("GET").replyNothing();
        }
    }
}
