package dev.catenary.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.wechat.pay.java.core.cipher.RSASigner;
import com.wechat.pay.java.core.cipher.RSAVerifier;
import dev.catenary.runtime.Interceptor;
import dev.catenary.runtime.PagedCall;
import dev.catenary.runtime.WireRequest;
import dev.catenary.sample.stub.StubWechatpay;
import dev.catenary.sample.stub.WechatpayKeys;
import dev.catenary.sample.wechatpay.Wechatpay;
import dev.catenary.sample.wechatpay.model.Coupon;
import dev.catenary.sample.wechatpay.model.Stock;
import dev.catenary.sample.wechatpay.model.StockStatus;
import dev.catenary.sample.wechatpay.v3.marketing.Favor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** WeChat Pay's lists, whose offset is the number of a page: the paging rule in the pom says so. */
class PagesTest {
    private static final WechatpayKeys KEYS = WechatpayKeys.fresh();

    private final StubWechatpay server = StubWechatpay.start(KEYS);
    private final List<String> sent = new ArrayList<>();
    private Favor favor;

    @BeforeEach
    void client() {
        favor = Wechatpay.builder()
                .baseUrl(server.url())
                .interceptor(signer())
                .interceptor(new Interceptor() {
                    @Override
                    public void request(WireRequest request) {
                        sent.add(request.uri().getRawQuery());
                    }
                })
                .build()
                .v3()
                .marketing()
                .favor();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void givesEachBatchOnce() {
        List<String> made = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            made.add(stock("pages-" + i));
        }
        assertThat(stocks(2).items().stream().map(Stock::stockId)).containsExactlyElementsOf(made);
        assertThat(sent)
                .extracting(query -> query.replaceFirst(".*offset=([0-9]+).*", "$1"))
                .as("the third page is not full, so it is the last")
                .containsExactly("0", "1", "2");
    }

    @Test
    void aFullLastPageIsFollowedByAnEmptyOne() {
        List<String> made = List.of(stock("full-1"), stock("full-2"));
        assertThat(stocks(1).items().stream().map(Stock::stockId)).containsExactlyElementsOf(made);
        assertThat(sent).hasSize(3);
    }

    @Test
    void listsOfABatchAreInPagesToo() {
        String stockId = stock("merchants");
        PagedCall<?, String> merchants = favor.stocks()
                .stockId(stockId)
                .merchants()
                .getCall(q -> q.offset(0).limit(50).stockCreatorMchid(KEYS.mchid()));
        assertThat(merchants.items().stream()).containsExactly(KEYS.mchid());
        assertThat(sent).hasSize(1);
    }

    /** Compiles only while all of them are paged. */
    @Test
    void allFourListsAreInPages() {
        PagedCall<?, String> items = favor.stocks()
                .stockId("1")
                .items()
                .getCall(q -> q.offset(0).limit(100).stockCreatorMchid(KEYS.mchid()));
        PagedCall<?, Coupon> coupons =
                favor.users().openid("o").coupons().getCall(q -> q.appid("wx1").creatorMchid(KEYS.mchid()));
        assertThat(List.of(items, coupons)).doesNotContainNull();
    }

    private PagedCall<?, Stock> stocks(int limit) {
        return favor.stocks()
                .getCall(q ->
                        q.offset(0).limit(limit).stockCreatorMchid(KEYS.mchid()).status(StockStatus.UNACTIVATED));
    }

    private String stock(String outRequestNo) {
        return new StockCreation(server.url(), signer(), KEYS.mchid())
                .create(outRequestNo)
                .stockId();
    }

    private static WechatpaySigner signer() {
        return new WechatpaySigner(
                KEYS.mchid(),
                new RSASigner(KEYS.merchantSerial(), KEYS.merchant().getPrivate()),
                new RSAVerifier(KEYS.platform().getPublic(), KEYS.platformKeyId()));
    }
}
