import com.example.WechatpayClient;
import com.example.WechatpayClient.V3.Marketing.Favor;

/** The whole chain in one file, as namespaces. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        Favor favor = WechatpayClient.builder().baseUrl(baseUrl).build().v3().marketing().favor();
        Favor.CouponStocks.PostHttpMethod.WellformedResponse made = favor.couponStocks().post(data -> data.stockName("Summer"));
        return made.stockId() + " " + favor.stocks().stockId("98065001").get(q -> q.stockCreatorMchid("9856888")).stockName();
    }
}
