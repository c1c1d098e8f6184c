import { LoadingState } from '../../components/LoadingState';

const NaskahScreen = () => <LoadingState />;
export default NaskahScreen;
