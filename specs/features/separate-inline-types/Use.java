import com.example.Parcels.GetHttpMethod.WellformedResponse;
import com.example.ParcelsClient;

/** Equal shapes that only happen to be equal stay apart. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        WellformedResponse parcel =
                ParcelsClient.builder().baseUrl(baseUrl).build().parcels().get();
        WellformedResponse.From from = parcel.from();
        WellformedResponse.To to = parcel.to();
        return from.city() + " " + to.city();
    }
}
